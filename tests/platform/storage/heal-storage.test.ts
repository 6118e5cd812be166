import { beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import "../support/browser.ts";
import { breakDisk } from "../support/faults.ts";
import { adult, bundledIndex, serveNames, startPublisher, tools } from "../support/publisher.ts";
import { family } from "../../family.ts";
import { patienceMs } from "../../../core/storage/storage-state.ts";
import { database } from "../../../platform/database.ts";
import { forgetLimits, readKept, writeLimits } from "../../../platform/limits-store.ts";
import { readDownloads, readRecords } from "../../../platform/lists/download-store.ts";
import { refreshLists } from "../../../platform/lists/refresh-lists.ts";
import { readInbox, recordReport } from "../../../platform/outbox.ts";
import { healStorage, probeStorage, repairStorage } from "../../../platform/storage/heal-storage.ts";
import { readStorageRecord } from "../../../platform/storage/storage-record.ts";
import { sampleReport } from "../../unit/report/sample-report.ts";

vi.mock("../../../platform/package-files.ts", () => ({
  readBuiltLists: async () => ({ generation: "built" }),
  readBundledIndex: async () => new Blob([bundledIndex]),
  readCuratedIndex: async () => new Blob([bundledIndex]),
}));

const limits = family({ revision: 1, child: { tier: "10-12" } });
const level = async () => (await readStorageRecord()).state.level;

/** Deleted from outside, as a cleaner does it. */
function deleteAll(): Promise<unknown> {
  return new Promise((done) => indexedDB.deleteDatabase("luy-tre").addEventListener("success", done));
}

beforeEach(async () => {
  startPublisher();
  await deleteAll();
  forgetLimits();
  await healStorage();
  await writeLimits(limits);
});

test("a sound database is found so, with nothing dropped and nothing renewed", async () => {
  await healStorage();
  expect(await readStorageRecord()).toMatchObject({ state: { level: "good" }, dropped: 0, renewedAt: null });
});

test("damaged rows are dropped and counted, and the others stay", async () => {
  const kept = sampleReport();
  await recordReport(kept);
  serveNames(adult, ["one.example"]);
  await refreshLists([adult], tools());
  await database.write(["outbox", "listRecords", "downloads", "pin"], async (stores) => {
    const garbage = { id: "x", same: "x", generation: "x", key: "pin", recordedAt: 1, lists: 7, report: "?" } as never;
    await stores.outbox.put(garbage);
    await stores.listRecords.put(garbage);
    await stores.downloads.put(garbage);
    await stores.pin.put(garbage);
  });
  expect((await readInbox()).map(({ report }) => report.id)).toEqual([kept.id]);
  expect([...(await readRecords()).keys()]).toEqual([adult]);
  await healStorage();
  expect(await readStorageRecord()).toMatchObject({ state: { level: "good" }, dropped: 4 });
  expect(await database.outbox.count()).toBe(1);
  expect((await readDownloads())?.lists).toHaveLength(1);
});

test("a database deleted under us is there again, the copies are written anew, and it is told", async () => {
  await deleteAll();
  await probeStorage();
  const record = await readStorageRecord();
  expect(record.state.level).toBe("good");
  expect(record.renewedAt).not.toBeNull();
  expect(await database.indexes.count()).toBe(1);
  await fakeBrowser.storage.local.set({ limits: "damaged" });
  forgetLimits();
  expect(await readKept()).toEqual({ health: "copy", stored: limits });
});

describe("while the disk gives nothing", () => {
  test("reports are kept outside, the same page once, and brought in afterwards", async () => {
    const mend = breakDisk("UnknownError");
    const one = sampleReport();
    expect(await recordReport(one)).toEqual({ id: one.id, state: "recorded" });
    expect(await recordReport(sampleReport())).toEqual({ id: one.id, state: "already" });
    expect(await readInbox()).toHaveLength(1);
    await probeStorage();
    expect(await level()).toBe("bundled");
    mend();
    await healStorage();
    expect(await database.outbox.count()).toBe(1);
    expect(await readInbox()).toHaveLength(1);
    expect(await level()).toBe("good");
  });

  test.each([
    ["UnknownError", patienceMs - 1, 0],
    ["UnknownError", patienceMs + 1, 1],
    ["VersionError", patienceMs + 1, 0],
  ])("after %s for %i ms it was made anew %i times unasked", async (error, after, times) => {
    const deleting = vi.spyOn(IDBFactory.prototype, "deleteDatabase");
    const start = Date.now();
    const now = vi.spyOn(Date, "now").mockReturnValue(start);
    const mend = breakDisk(error);
    await healStorage();
    now.mockReturnValue(start + after);
    await healStorage();
    now.mockRestore();
    mend();
    expect(deleting).toHaveBeenCalledTimes(times);
    deleting.mockRestore();
  });
});

test("repair rescues what can be read", async () => {
  const kept = sampleReport();
  await recordReport(kept);
  // One store gives nothing back any more; the others do.
  const { getAllKeys } = IDBObjectStore.prototype;
  const spy = vi.spyOn(IDBObjectStore.prototype, "getAllKeys").mockImplementation(function (this: IDBObjectStore) {
    if (this.name === "listRecords") throw new DOMException("", "UnknownError");
    return getAllKeys.call(this);
  });
  const deleting = vi.spyOn(IDBFactory.prototype, "deleteDatabase");
  await repairStorage();
  expect(deleting).toHaveBeenCalledOnce();
  deleting.mockRestore();
  spy.mockRestore();
  await healStorage();
  expect((await readInbox()).map(({ report }) => report.id)).toEqual([kept.id]);
  expect(await readStorageRecord()).toMatchObject({ state: { level: "good" } });
});
