import { localDay } from "../time/local-day.ts";

/** A list that is on, and when anything was last heard of it. */
export type HeardList = {
  /** How often a newer version is looked for; 0 for a list that nobody publishes. */
  readonly refreshDays: number;
  /** Epoch milliseconds; null when nothing is known. */
  readonly heardAt: number | null;
};

const dayMs = 24 * 60 * 60 * 1000;

/** A family that was away for two weeks need not be told; a list that is looked for rarely may be older. */
const limitDays = (refreshDays: number) => Math.max(14, refreshDays * 4);

/** Since which day lists are older than they may be; undefined when none is. */
export function listsOldSince(lists: readonly HeardList[], now: Date): string | undefined {
  const old = lists.flatMap(({ refreshDays, heardAt }) => {
    const isOld = refreshDays > 0 && heardAt !== null && now.getTime() - heardAt > limitDays(refreshDays) * dayMs;
    return isOld ? [heardAt] : [];
  });
  return old.length === 0 ? undefined : localDay(new Date(Math.min(...old)));
}
