import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { managed } from "./support/browser.ts";
import { breakDisk } from "./support/faults.ts";
import { database } from "../../platform/database.ts";
import type * as argon2 from "@noble/hashes/argon2.js";
import { newPinHash, unlockWith } from "../../platform/hash-pin.ts";
import {
  beginTry,
  finishTry,
  isUnlocked,
  lock,
  readPinState,
  unlockedUntil,
  writePin,
} from "../../platform/pin-store.ts";
import { parsePhc, toBase64 } from "../../core/pin/phc.ts";
import { thisMoment } from "../../platform/pin-tries.ts";
import { forgetPolicy } from "../../platform/policy-store.ts";

const kdf = vi.hoisted(() => ({ runs: 0 }));

// Page and worker talk to each other without a browser between them.
vi.mock("../../platform/messages/ask.ts", () => ({
  ask: (name: string, ...args: [string, string]) => (name === "pin:begin" ? beginTry() : finishTry(...args)),
}));

// The real hash, counted, at a cost that a test can pay a hundred times.
vi.mock("@noble/hashes/argon2.js", async (original) => {
  const real = await original<typeof argon2>();
  return {
    argon2idAsync: (...[pin, salt, options]: Parameters<typeof real.argon2idAsync>) => {
      kdf.runs += 1;
      return real.argon2idAsync(pin, salt, { ...options, m: 64, t: 1 });
    },
  };
});

beforeEach(async () => {
  forgetPolicy();
  await database.pin.clear();
  await writePin(await newPinHash("246802"));
  kdf.runs = 0;
});

afterEach(() => vi.useRealTimers());

const guess = unlockWith;

describe("the PIN", () => {
  test("opens for five minutes and no longer", async () => {
    expect(await guess("246802")).toMatchObject({ ok: true });
    expect(await isUnlocked()).toBe(true);
    const { now, steady } = thisMoment();
    const later = 5 * 60_000 + 1;
    expect(await unlockedUntil({ now: new Date(now.getTime() + later), steady: steady + later })).toBe(0);
    await lock();
    expect(await isUnlocked()).toBe(false);
  });

  test("is nowhere in plain text", async () => {
    const row = await database.pin.get("pin");
    expect(JSON.stringify(row)).not.toContain("246802");
    expect(row?.phc).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  test("a clock that is set back later opens nothing again", async () => {
    await guess("246802");
    const { now, steady } = thisMoment();
    expect(await unlockedUntil({ now, steady: steady + 3 * 60 * 60_000 })).toBe(0);
  });

  test("an unlock that another hand made longer by the steady clock does not count", async () => {
    await guess("246802");
    await fakeBrowser.storage.session.set({ unlockedUntilSteady: thisMoment().steady + 24 * 60 * 60_000 });
    expect(await unlockedUntil()).toBe(0);
  });

  test("a forged unlock far in the future does not count", async () => {
    const far = 24 * 60 * 60_000;
    await fakeBrowser.storage.session.set({
      unlockedUntil: Date.now() + far,
      unlockedUntilSteady: thisMoment().steady + far,
    });
    expect(await unlockedUntil()).toBe(0);
  });

  test("an unlock that another hand wrote does not count", async () => {
    const soon = { unlockedUntil: Date.now() + 60_000, unlockedUntilSteady: thisMoment().steady + 60_000 };
    await fakeBrowser.storage.session.set(soon);
    expect(await unlockedUntil()).toBe(0);
    await guess("246802");
    const { unlockedUntil: until } = await fakeBrowser.storage.session.get("unlockedUntil");
    await fakeBrowser.storage.session.set({ unlockedUntil: Number(until) - 1 });
    expect(await unlockedUntil()).toBe(0);
  });

  test.each([
    ["taken out of the database", () => database.pin.clear()],
    [
      "replaced in the database",
      async () => database.pin.put({ ...(await database.pin.get("pin"))!, phc: await newPinHash("111111") }),
    ],
    ["taken out of the storage", () => fakeBrowser.storage.local.remove("pinCopy")],
    ["replaced in the storage", async () => fakeBrowser.storage.local.set({ pinCopy: await newPinHash("111111") })],
  ])("%s by hand holds all the same", async (_name, tamper) => {
    await tamper();
    expect(await isUnlocked()).toBe(false);
    expect(await guess("111111")).toMatchObject({ ok: false, refusal: "wrong" });
    expect(await guess("246802")).toMatchObject({ ok: true });
  });

  test("after five wrong tries the right one has to wait as well", async () => {
    for (let i = 0; i < 5; i++) await guess("111111");
    expect(await guess("246802")).toEqual({ ok: false, refusal: "wait", waitSeconds: 30 });
    expect(kdf.runs).toBe(5);
  });

  test("twenty windows at once get five tries together", async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => guess("111111")));
    expect(kdf.runs).toBe(5);
    expect(answers.filter((answer) => !answer.ok && answer.refusal === "wait")).toHaveLength(15);
  });

  test("a try is written before it is compared: dying in between wins nothing", async () => {
    const waiting = guess("111111");
    await vi.waitFor(async () => expect((await database.pin.get("pin"))?.attempts.wrong).toBe(1));
    await waiting;
    expect((await database.pin.get("pin"))?.attempts.wrong).toBe(1);
  });

  test("a hash without a counted try opens nothing, and a ticket is good once", async () => {
    const taken = await beginTry();
    if (!taken.ok) throw new Error("no try");
    expect(await finishTry(taken.ticket, "AAAA")).toMatchObject({ ok: false, refusal: "wrong" });
    const right = parsePhc((await database.pin.get("pin"))!.phc!)!.hash;
    expect(await finishTry(taken.ticket, toBase64(right))).toMatchObject({ ok: false, refusal: "wrong" });
    expect(await isUnlocked()).toBe(false);
  });

  test.each(["246802", "$argon2id$v=19$m=64,t=1,p=1$c29tZXNhbHRzb21l$AAECAwQFBgcICQoLDA0ODw"])(
    "%j is not kept as a hash",
    async (phc) => {
      const before = await database.pin.get("pin");
      expect(await writePin(phc)).toBe(false);
      expect(await database.pin.get("pin")).toEqual(before);
    },
  );

  test("the right one forgets wrong tries", async () => {
    await guess("111111");
    await guess("246802");
    expect((await database.pin.get("pin"))?.attempts.wrong).toBe(0);
  });

  test("typed with other digits of the same meaning it is the same", async () => {
    expect(await guess("２４６８０２")).toMatchObject({ ok: true });
  });
});

describe("with a database that cannot be used", () => {
  test("the PIN holds, twenty windows at once get five tries together, and the right one waits as well", async () => {
    const mend = breakDisk("UnknownError");
    expect(await isUnlocked()).toBe(false);
    const answers = await Promise.all(Array.from({ length: 20 }, () => guess("111111")));
    expect(kdf.runs).toBe(5);
    expect(answers.filter((answer) => !answer.ok && answer.refusal === "wait")).toHaveLength(15);
    expect(await guess("246802")).toMatchObject({ refusal: "wait" });
    mend();
    expect(await guess("246802"), "when it is back").toMatchObject({ refusal: "wait" });
  });

  test("the right PIN opens", async () => {
    const mend = breakDisk("UnknownError");
    expect(await guess("246802")).toMatchObject({ ok: true });
    mend();
  });

  test("and without the copy nothing opens", async () => {
    await fakeBrowser.storage.local.remove("pinCopy");
    const mend = breakDisk("UnknownError");
    expect(await isUnlocked()).toBe(false);
    await expect(beginTry()).rejects.toMatchObject({ name: "UnknownError" });
    mend();
  });

  test("a new install can be set up, and the PIN set then counts later", async () => {
    await database.pin.clear();
    await fakeBrowser.storage.local.clear();
    const mend = breakDisk("UnknownError");
    expect(await isUnlocked()).toBe(true);
    await writePin(await newPinHash("135791"));
    mend();
    expect(await isUnlocked()).toBe(false);
    expect(await guess("135791")).toMatchObject({ ok: true });
  });
});

test("emptying the database by hand brings no fresh tries", async () => {
  for (let i = 0; i < 5; i++) await guess("111111");
  await database.pin.clear();
  expect(await guess("246802")).toMatchObject({ ok: false, refusal: "wait" });
});

test("a school's PIN stands instead of the family's", async () => {
  const schoolHash = (await database.pin.get("pin"))?.phc;
  await writePin(await newPinHash("975310"));
  managed["adminPinHash"] = schoolHash;
  forgetPolicy();
  expect(await guess("975310")).toMatchObject({ ok: false, refusal: "wrong" });
  expect(await guess("246802")).toMatchObject({ ok: true });
  expect(await readPinState()).toMatchObject({ set: true, fromPolicy: true });
});

test("without a PIN nothing is locked, and unlocking says so", async () => {
  await database.pin.clear();
  await fakeBrowser.storage.local.remove("pinCopy");
  expect(await isUnlocked()).toBe(true);
  expect(await guess("246802")).toEqual({ ok: false, refusal: "unset", waitSeconds: 0 });
});
