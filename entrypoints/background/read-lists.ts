import { updateState, type ListUpdate, type Schedule } from "../../core/lists/list-state.ts";
import type { ListRecord } from "../../core/lists/list-record.ts";
import { publishedAt } from "../../lists/list-source.ts";
import type { DownloadsRow } from "../../platform/database-schema.ts";
import { readLimits } from "../../platform/limits-store.ts";
import { readDownloads, readRecords, recordOf } from "../../platform/lists/download-store.ts";
import { readSchedules } from "../../platform/lists/list-schedules.ts";
import { isListOn } from "../../platform/lists/registry-lists.ts";
import type { ListState } from "../../platform/messages/protocol.ts";
import { readBuiltLists } from "../../platform/package-files.ts";

/** Every list with what is known of its updates: those of this build, and those that only the browser fetches. */
export async function readLists(): Promise<ListState[]> {
  const [{ lists }, limits, schedules, records, downloads] = await Promise.all([
    readBuiltLists(),
    readLimits(),
    readSchedules(),
    // Without the database there is nothing to say of updates; the lists themselves stand in the package.
    readRecords().catch(() => new Map<string, ListRecord>()),
    readDownloads().catch(() => undefined),
  ]);
  const updateOf = (id: string) => {
    const schedule = schedules.find(({ source }) => source.id === id)?.schedule;
    return schedule === undefined ? null : describe(recordOf(records, id), schedule, downloads);
  };
  const built = lists.map(({ id, category, licence, upstream, origin, names }) => ({
    id,
    category,
    licence,
    upstream,
    origin,
    entries: names,
    enabled: origin !== "absent" && isListOn(id, limits.lists),
    locked: limits.locked.includes("lists"),
    update: updateOf(id),
  }));
  const fetched = schedules.flatMap(({ source }) => (source.origin === "download" ? [source] : []));
  const downloadable = fetched.map(({ id, category, licence, upstream }) => ({
    id,
    category,
    licence,
    upstream: publishedAt(upstream),
    origin: "download" as const,
    entries: recordOf(records, id).version?.entries ?? 0,
    enabled: isListOn(id, limits.lists),
    locked: limits.locked.includes("lists"),
    update: updateOf(id),
  }));
  return [...built, ...downloadable];
}

function describe(record: ListRecord, schedule: Schedule, downloads: DownloadsRow | undefined): ListUpdate {
  const added = downloads?.lists.find(({ id }) => id === record.id);
  return {
    ...updateState(record, schedule, Date.now()),
    checkedAt: record.checkedAt,
    added: (added?.hosts ?? 0) + (added?.places ?? 0),
    rejected: (record.version?.rejected ?? 0) + (record.version?.wrong ?? 0),
  };
}
