import * as v from "valibot";
import { browser } from "wxt/browser";
import { eventIds, type EventId, type NotedEvent } from "../core/device/evidence.ts";
import { forgetOldEvents, noteEvent } from "../core/device/read-evidence.ts";
import { readWitnessed } from "./witnessed.ts";

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
  return change((rows, believed) => noteEvent(rows, id, new Date(), believed));
}

export function tidyDeviceNotes(): Promise<void> {
  return change(forgetOldEvents);
}

/** What is forgotten is told by this: a clock that was set forward would take along the note of it, and every other. */
export async function believedNow(): Promise<Date> {
  const now = Date.now();
  return new Date(Math.min(now, (await readWitnessed()) ?? now));
}

function change(next: (rows: readonly NotedEvent[], believed: Date) => readonly NotedEvent[]): Promise<void> {
  return navigator.locks
    .request("device-notes", async () => {
      const before = await readDeviceNotes();
      const after = next(before, await believedNow());
      if (JSON.stringify(after) !== JSON.stringify(before)) await browser.storage.local.set({ [key]: after });
    })
    .catch(() => undefined);
}
