import type { TimeNotice } from "../../core/time/time-notice.ts";
import type { Place } from "./document-target.ts";
import { injectVeil } from "./veil-injection.ts";

/** Told once, by the document that the veil's script comes to: it asks in the same breath. */
const waiting = new Map<number, TimeNotice>();

/** Says something about time in a page without covering it. */
export async function giveNotice(place: Place, notice: TimeNotice): Promise<void> {
  waiting.set(place.tabId, notice);
  // A page that cannot be written into goes without, and so does the one after it; the end of its time does not wait.
  await injectVeil(place).catch(() => void waiting.delete(place.tabId));
}

export function takeNotice(tabId: number | undefined): TimeNotice | null {
  if (tabId === undefined) return null;
  const notice = waiting.get(tabId) ?? null;
  waiting.delete(tabId);
  return notice;
}
