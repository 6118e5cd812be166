import * as v from "valibot";
import { browser } from "wxt/browser";
import { eventIds, type EventId, type NotedEvent } from "../core/device/evidence.ts";
import { forgetOldEvents, noteEvent } from "../core/device/read-evidence.ts";

/** Kept outside the database, so that one that breaks takes nothing along. */
const key = "deviceNotes";

const noted = v.object({
  id: v.picklist(eventIds),
  day: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/)),
});

/** Rows that cannot be read are left out. */
export async function readDeviceNotes(): Promise<readonly NotedEvent[]> {
  const kept = (await browser.storage.local.get(key))[key];
  return Array.isArray(kept) ? kept.filter((row) => v.is(noted, row)) : [];
}

/** Never rejects: what it tells of matters more than the telling. */
export function noteOnDevice(id: EventId): Promise<void> {
  return change((rows) => noteEvent(rows, id, new Date()));
}

export function tidyDeviceNotes(): Promise<void> {
  return change((rows) => forgetOldEvents(rows, new Date()));
}

function change(next: (rows: readonly NotedEvent[]) => readonly NotedEvent[]): Promise<void> {
  return navigator.locks
    .request("device-notes", async () => {
      const before = await readDeviceNotes();
      const after = next(before);
      if (JSON.stringify(after) !== JSON.stringify(before)) await browser.storage.local.set({ [key]: after });
    })
    .catch(() => undefined);
}
