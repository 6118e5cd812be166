import { beforeEach, describe, expect, test, vi } from "vitest";
import "./support/browser.ts";
import { newestVersion } from "../../platform/database-schema.ts";
import { createDatabase } from "../../platform/database.ts";
import { openMs } from "../../platform/open-database.ts";

const outboxRow = (id: string) => ({ id, same: id, recordedAt: 1 });

/** As the first builds wrote it, before lists were downloaded. */
function writeFirstVersion(name: string): Promise<void> {
  return new Promise((done, fail) => {
    const opening = indexedDB.open(name, 10);
    opening.addEventListener("upgradeneeded", () => {
      const opened = opening.result;
      opened.createObjectStore("pin", { keyPath: "key" }).put({ key: "pin", phc: "kept", attempts: { wrong: 2 } });
      const outbox = opened.createObjectStore("outbox", { keyPath: "id" });
      outbox.createIndex("same", "same", { unique: true });
      outbox.createIndex("recordedAt", "recordedAt");
      outbox.put(outboxRow("kept"));
      opened.createObjectStore("indexes", { keyPath: "generation" });
      opened.createObjectStore("notes", { keyPath: "key" }).put({ key: "index", value: "kept" });
    });
    opening.addEventListener("success", () => (opening.result.close(), done()));
    opening.addEventListener("error", () => fail(opening.error));
  });
}

let name: string;
beforeEach(() => (name = crypto.randomUUID()));

describe("the database", () => {
  test("of the first builds is upgraded, and every row is kept", async () => {
    await writeFirstVersion(name);
    const database = createDatabase(name);
    expect(await database.pin.get("pin")).toMatchObject({ phc: "kept", attempts: { wrong: 2 } });
    expect(await database.notes.get("index")).toEqual({ key: "index", value: "kept" });
    expect(await database.read(["outbox"], ({ outbox }) => outbox.index("same").getAllKeys())).toEqual(["kept"]);
    expect(await database.downloads.count()).toBe(0);
    expect(await indexedDB.databases()).toContainEqual({ name, version: newestVersion });
  });

  test("that a newer version wrote is refused, and left as it is", async () => {
    await new Promise<void>((done) => {
      const opening = indexedDB.open(name, newestVersion + 10);
      opening.addEventListener("success", () => (opening.result.close(), done()));
    });
    await expect(createDatabase(name).notes.count()).rejects.toMatchObject({ name: "VersionError" });
    expect(await indexedDB.databases()).toContainEqual({ name, version: newestVersion + 10 });
  });

  test("of somebody else's making is refused", async () => {
    await new Promise<void>((done) => {
      const opening = indexedDB.open(name, newestVersion);
      opening.addEventListener("success", () => (opening.result.close(), done()));
    });
    await expect(createDatabase(name).notes.count()).rejects.toMatchObject({ name: "NotFoundError" });
  });

  test("that an old window holds on to is done without after a while, and not asked again for some time", async () => {
    await writeFirstVersion(name);
    const held = await new Promise<IDBDatabase>((done) => {
      const opening = indexedDB.open(name, 10);
      opening.addEventListener("success", () => done(opening.result));
    });
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const database = createDatabase(name);
    const first = database.pin.get("pin").catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(openMs);
    expect(await first).toMatchObject({ name: "TimeoutError" });
    await expect(database.pin.get("pin")).rejects.toMatchObject({ name: "TimeoutError" });
    held.close();
    await vi.advanceTimersByTimeAsync(10_000);
    vi.useRealTimers();
    expect(await database.pin.get("pin")).toMatchObject({ phc: "kept" });
  });

  test("keeps nothing of a transaction that failed in its middle", async () => {
    const database = createDatabase(name);
    const failed = database.write(["notes", "pin"], async ({ notes }) => {
      await notes.put({ key: "one", value: 1 });
      throw new Error("in the middle");
    });
    await expect(failed).rejects.toThrow("in the middle");
    expect(await database.notes.count()).toBe(0);
  });

  test("lets go when somebody else wants to delete it, and is there again at the next use", async () => {
    const database = createDatabase(name);
    await database.notes.put({ key: "one", value: 1 });
    await new Promise((done) => indexedDB.deleteDatabase(name).addEventListener("success", done));
    expect(await database.notes.count()).toBe(0);
    await database.notes.put({ key: "one", value: 1 });
    expect(await database.notes.count()).toBe(1);
  });
});
