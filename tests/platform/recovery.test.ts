import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { managed } from "./support/browser.ts";
import type * as argon2 from "@noble/hashes/argon2.js";
import { database } from "../../platform/database.ts";
import { newPinHash, newRecovery, recoverWith, unlockWith } from "../../platform/hash-pin.ts";
import type { NewPin } from "../../platform/messages/protocol.ts";
import {
  beginRecovery,
  beginTry,
  finishRecovery,
  finishTry,
  isUnlocked,
  readPinState,
  writePin,
  writeRecovery,
} from "../../platform/pin-store.ts";
import { forgetPolicy } from "../../platform/policy-store.ts";

const doors = {
  "pin:begin": beginTry,
  "pin:finish": finishTry,
  "recovery:begin": beginRecovery,
  "recovery:finish": finishRecovery,
};

vi.mock("../../platform/messages/ask.ts", () => ({
  ask: (name: keyof typeof doors, ...args: [string, string, NewPin]) => doors[name](...args),
}));

// The real hash, at a cost that a test can pay.
vi.mock("@noble/hashes/argon2.js", async (original) => {
  const real = await original<typeof argon2>();
  return {
    argon2idAsync: (...[pin, salt, options]: Parameters<typeof real.argon2idAsync>) =>
      real.argon2idAsync(pin, salt, { ...options, m: 64, t: 1 }),
  };
});

const strange = "0000-0000-0000-0000-0000";
let code = "";

beforeEach(async () => {
  forgetPolicy();
  await database.pin.clear();
  await writePin(await newPinHash("246802"));
  const made = await newRecovery();
  code = made.code;
  await writeRecovery(made.phc);
});

test("the code sets a new PIN and makes a new code; the old ones are worth nothing then", async () => {
  const { answer, code: next } = await recoverWith(code, "739184");
  expect(answer).toMatchObject({ ok: true });
  expect(await isUnlocked()).toBe(true);
  expect(next).not.toBe(code);
  expect(await unlockWith("246802")).toMatchObject({ ok: false, refusal: "wrong" });
  expect(await unlockWith("739184")).toMatchObject({ ok: true });
  expect((await recoverWith(code, "111213")).answer).toMatchObject({ ok: false, refusal: "wrong" });
  expect((await recoverWith(next, "852963")).answer).toMatchObject({ ok: true });
});

test("a new code takes the place of the old one", async () => {
  const made = await newRecovery();
  await writeRecovery(made.phc);
  expect((await recoverWith(code, "739184")).answer).toMatchObject({ ok: false });
  expect((await recoverWith(made.code, "739184")).answer).toMatchObject({ ok: true });
});

test("a wrong code changes nothing", async () => {
  expect((await recoverWith(strange, "739184")).answer).toMatchObject({ ok: false, refusal: "wrong" });
  expect(await isUnlocked()).toBe(false);
  expect(await unlockWith("246802")).toMatchObject({ ok: true });
});

test("wrong codes and wrong PINs are counted together, and the right code waits as well", async () => {
  for (let i = 0; i < 3; i++) await unlockWith("111111");
  for (let i = 0; i < 2; i++) await recoverWith(strange, "739184");
  expect((await recoverWith(code, "739184")).answer).toMatchObject({ ok: false, refusal: "wait" });
  expect(await unlockWith("246802")).toMatchObject({ ok: false, refusal: "wait" });
});

test("twenty windows that try codes and PINs at once get five tries together", async () => {
  const answers = await Promise.all(
    Array.from({ length: 20 }, async (_, at) =>
      at % 2 === 0 ? unlockWith("111111") : (await recoverWith(strange, "739184")).answer,
    ),
  );
  expect(answers.filter((answer) => !answer.ok && answer.refusal === "wrong")).toHaveLength(5);
  expect(answers.filter((answer) => !answer.ok && answer.refusal === "wait")).toHaveLength(15);
});

test("the code is nowhere in plain text", async () => {
  const kept = JSON.stringify([await database.pin.get("pin"), await fakeBrowser.storage.local.get(null)]);
  expect(kept).not.toContain(code);
  expect(kept).not.toContain(code.replaceAll("-", ""));
});

test.each([
  ["the storage", (phc: string) => fakeBrowser.storage.local.set({ recoveryCopy: phc })],
  ["the database", async (phc: string) => database.pin.put({ ...(await database.pin.get("pin"))!, recovery: phc })],
])("a code that another hand wrote into %s opens nothing, and the real one holds", async (_name, write) => {
  const forged = await newRecovery();
  await write(forged.phc);
  expect((await recoverWith(forged.code, "739184")).answer).toMatchObject({ ok: false, refusal: "wrong" });
  expect((await recoverWith(code, "739184")).answer).toMatchObject({ ok: true });
});

test("without a code there is nothing to recover with, and a school's PIN is the school's to set anew", async () => {
  managed["adminPinHash"] = await newPinHash("975310");
  forgetPolicy();
  expect(await readPinState()).toMatchObject({ fromPolicy: true, recovery: false });
  expect((await recoverWith(code, "739184")).answer).toMatchObject({ ok: false, refusal: "unset" });
});

test("a cheap hash is not taken for a new PIN, even with the right code", async () => {
  const taken = await beginRecovery();
  expect(taken.ok).toBe(true);
  const before = await database.pin.get("pin");
  expect(await writeRecovery("$argon2id$v=19$m=64,t=1,p=1$c29tZXNhbHRzb21l$AAECAwQFBgcICQoLDA0ODw")).toBe(false);
  expect(await database.pin.get("pin")).toEqual(before);
});
