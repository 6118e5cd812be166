import { beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import "./support/browser.ts";
import { newChild } from "../../core/limits/child.ts";
import { keyItem, type KeyItem } from "../../core/sync/slots.ts";
import { syncNow } from "../../entrypoints/background/sync/watch-sync.ts";
import { database } from "../../platform/database.ts";
import { lock, openUnlock } from "../../platform/pin-store.ts";
import {
  allow,
  leave,
  begin,
  block,
  bong,
  join,
  settle,
  setSites,
  stored,
  sync,
  view,
  writeAsOther,
} from "./support/sync-family.ts";

// What follows a change in the browser is another test's.
vi.mock("../../entrypoints/background/apply-limits.ts", () => ({ applyLimits: async () => undefined }));

beforeEach(async () => {
  vi.restoreAllMocks();
  await begin();
});

describe("beginning", () => {
  test("writes this computer's limits, which tell nothing without the passphrase", async () => {
    await setSites([block("chan.example")]);
    expect(await join()).toBeNull();
    expect(await view()).toMatchObject({ state: "on", trouble: null, sentAt: expect.any(Number) });
    const items = await sync.get(null);
    expect(Object.keys(items)).toHaveLength(3);
    expect(JSON.stringify(items)).not.toMatch(/chan|Bống|bống|10-12/);
    expect((await stored()).sync).toBe(true);
  });

  test.each([
    ["short", "tre"],
    ["of digits alone", "123456789012"],
  ])("with a passphrase that is %s changes nothing", async (_name, passphrase) => {
    expect(await join(passphrase)).toBe("weak");
    expect(await sync.get(null)).toEqual({});
    expect((await stored()).sync).toBe(false);
  });

  test("on a second computer needs the first one's passphrase", async () => {
    await join();
    await leave();
    await join();
    await database.notes.delete("syncKey");
    expect((await view()).state).toBe("keyless");
    expect(await join("một câu khác hẳn nhé")).toBe("wrong");
    expect(await join()).toBeNull();
    expect((await view()).state).toBe("on");
  });

  test("anew throws away what lies under the former passphrase, and other computers ask for the new one", async () => {
    await join();
    await writeAsOther({}, 1);
    expect(await join("một câu khác hẳn nhé", true)).toBeNull();
    expect(await view()).toMatchObject({ state: "on", others: [] });
    expect(Object.keys(await sync.get(null))).not.toContain("sync-ffffffff");
    await sync.set({
      [keyItem]: { ...((await sync.get(keyItem))[keyItem] as KeyItem), salt: "AAAAAAAAAAAAAAAAAAAAAA" },
    });
    expect((await view()).state).toBe("keyless");
  });

  test("needs the PIN, and ending it too", async () => {
    await lock();
    expect(await join()).toBe("locked");
    expect((await stored()).sync).toBe(false);
    await openUnlock();
    await join();
    await lock();
    expect(await leave()).toBe(false);
    expect((await view()).state).toBe("on");
  });
});

describe("another computer's word", () => {
  beforeEach(async () => {
    await join();
    await lock();
  });

  test("that is stricter holds at once, without the PIN, and is told of", async () => {
    await writeAsOther({ siteRules: [block("chan.example")], child: { ...bong, tier: "7-9" } }, 1);
    await syncNow();
    expect(await stored()).toMatchObject({ siteRules: [block("chan.example")], children: [{ tier: "7-9" }] });
    await openUnlock();
    const { taken, others } = await view();
    expect(others).toMatchObject([{ device: "ffffffff", state: "good", system: "win", waits: [] }]);
    expect(taken[0]).toMatchObject({
      system: "win",
      changes: [
        { part: "tier", child: "bống", names: ["10-12", "7-9"] },
        { part: "sites", child: null, names: ["chan.example"] },
      ],
    });
  });

  test("that is weaker waits for the PIN, even while somebody has unlocked, and is taken once it is given", async () => {
    await openUnlock();
    await writeAsOther({ siteRules: [allow("mo.example")], child: { ...bong, tier: "13-15" } }, 1);
    await syncNow();
    expect(await stored()).toMatchObject({ siteRules: [], children: [{ tier: "10-12" }] });
    const [other] = (await view()).others;
    expect(other!.waits).toEqual([
      { part: "tier", child: "bống", names: ["10-12", "13-15"], count: 2 },
      { part: "sites", child: null, names: ["mo.example"], count: 1 },
    ]);
    await lock();
    expect(await settle(1, true)).toBe("refused");
    await openUnlock();
    expect(await settle(1, true)).toBe("settled");
    expect((await view()).others).toMatchObject([{ waits: [] }]);
    expect(await stored()).toMatchObject({ siteRules: [allow("mo.example")], children: [{ tier: "13-15" }] });
  });

  test("that a parent lets be does not come up again, until it changes", async () => {
    await writeAsOther({ siteRules: [allow("mo.example")] }, 1);
    await syncNow();
    await openUnlock();
    await settle(1, false);
    await syncNow();
    expect((await view()).others).toMatchObject([{ waits: [] }]);
    await writeAsOther({ siteRules: [allow("mo.example"), allow("nua.example")] }, 2);
    await syncNow();
    expect((await view()).others[0]!.waits).toMatchObject([{ names: ["nua.example"] }]);
    expect(await stored()).toMatchObject({ siteRules: [] });
  });

  test("that has moved on since it was shown is not decided upon", async () => {
    await writeAsOther({ siteRules: [allow("mo.example")] }, 1);
    await syncNow();
    await openUnlock();
    await writeAsOther({ siteRules: [allow("khac.example")] }, 2);
    expect(await settle(1, true)).toBe("moved");
    expect((await stored()).siteRules).toEqual([]);
  });

  test("about a child who is not here is only told of", async () => {
    await writeAsOther({ children: [bong, { ...newChild("2"), name: "Tí", tier: "under-7" }] }, 1);
    await syncNow();
    await openUnlock();
    expect((await view()).others).toMatchObject([{ absent: ["tí"], waits: [] }]);
    expect((await stored()).children).toEqual([bong]);
  });

  test("is not undone here by what this computer wrote before", async () => {
    await writeAsOther({ siteRules: [block("a.example")] }, 1);
    await syncNow();
    await openUnlock();
    await setSites([]);
    await syncNow();
    expect((await stored()).siteRules).toEqual([]);
  });

  test("without end brings no more writing than there are changes", async () => {
    const set = vi.spyOn(sync, "set");
    await writeAsOther({}, 1);
    for (let i = 0; i < 5; i++) await syncNow();
    expect(set).toHaveBeenCalledTimes(1);
  });
});

test("a change goes out soon where sync is on, and no alarm is set where it is not", async () => {
  const create = vi.spyOn(fakeBrowser.alarms, "create");
  await setSites([block("a.example")]);
  expect(create).not.toHaveBeenCalled();
  await join();
  expect(create).toHaveBeenCalledWith("sync", { delayInMinutes: 1 });
});
