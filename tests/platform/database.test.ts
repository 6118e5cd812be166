import { beforeEach, describe, expect, test } from "vitest";
import "./support/browser.ts";
import { newestVersion } from "../../platform/database-schema.ts";
import { createDatabase } from "../../platform/database.ts";

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
