import type { OwnPage } from "./ask.ts";

/**
 * Lets the time pass that a report waits before it leaves, or before it is tried again: its row is made due, the endpoint is
 * not left alone any longer, and the alarm rings. From a page of ours.
 */
export async function letLeave(page: OwnPage): Promise<void> {
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((done, fail) => {
      const opening = indexedDB.open("luy-tre");
      opening.addEventListener("success", () => done(opening.result));
      opening.addEventListener("error", () => fail(new Error("no database")));
    });
    const outbox = database.transaction("outbox", "readwrite").objectStore("outbox");
    await new Promise<void>((done) => {
      const walking = outbox.openCursor();
      walking.addEventListener("success", () => {
        const row = walking.result;
        if (row === null) return done();
        if (typeof row.value.sendAt === "number") row.update({ ...row.value, sendAt: 1 });
        row.continue();
      });
    });
    await new Promise<void>((done) => {
      const forgetting = database.transaction("notes", "readwrite").objectStore("notes").delete("outboxHold");
      forgetting.addEventListener("success", () => done());
    });
    database.close();
    type Alarms = { alarms: { create(name: string, when: { when: number }): unknown } };
    await (globalThis as unknown as { chrome: Alarms }).chrome.alarms.create("outbox", { when: Date.now() + 1 });
  }, undefined);
}
