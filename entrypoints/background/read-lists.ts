import { dueAt, updateState, waitsFor, type Circumstances, type ListUpdate } from "../../core/lists/list-state.ts";
import type { ListRecord } from "../../core/lists/list-record.ts";
import { publishedAt } from "../../lists/list-source.ts";
import type { DownloadsRow } from "../../platform/database-schema.ts";
import { readLimits } from "../../platform/limits-store.ts";
import { readDownloads, readRecords, recordOf } from "../../platform/lists/download-store.ts";
import { readCircumstances, readSchedules, type ScheduledList } from "../../platform/lists/list-schedules.ts";
import { readOwnLists } from "../../platform/lists/own-lists.ts";
import { isListOn, publishedLists } from "../../platform/lists/registry-lists.ts";
import type { ListState } from "../../platform/messages/protocol.ts";
import { readBuiltLists } from "../../platform/package-files.ts";

type Known = {
  readonly chosen: Readonly<Record<string, boolean>>;
  readonly locked: boolean;
  readonly records: ReadonlyMap<string, ListRecord>;
  readonly updateOf: (id: string) => ListUpdate | null;
};

/** Every list with what is known of its updates: a parent's own, those of this build, and those that only the browser fetches. */
export async function readLists(): Promise<ListState[]> {
  const [limits, schedules, circumstances, records, downloads] = await Promise.all([
    readLimits(),
    readSchedules(),
    readCircumstances(),
    // Without the database there is nothing to say of updates; the lists themselves stand in the package.
    readRecords().catch(() => new Map<string, ListRecord>()),
    readDownloads().catch(() => undefined),
  ]);
  const updateOf = (id: string) => {
    const scheduled = schedules.find((list) => list.id === id);
    return scheduled === undefined ? null : describe(scheduled, recordOf(records, id), downloads, circumstances);
  };
  const known: Known = { chosen: limits.lists, locked: limits.locked.includes("lists"), records, updateOf };
  return [...(await ownLists(known)), ...(await builtLists(known)), ...downloadable(known)];
}

async function ownLists({ chosen, locked, records, updateOf }: Known): Promise<ListState[]> {
  return (await readOwnLists()).map(({ id, name, category, url }) => ({
    id,
    name,
    category,
    licence: "",
    upstream: url ?? "",
    origin: "own",
    entries: recordOf(records, id).version?.entries ?? 0,
    enabled: isListOn(id, chosen),
    locked,
    update: updateOf(id),
  }));
}

async function builtLists({ chosen, locked, updateOf }: Known): Promise<ListState[]> {
  const { lists } = await readBuiltLists();
  return lists.map(({ id, category, licence, upstream, origin, names }) => ({
    id,
    category,
    licence,
    upstream,
    origin,
    entries: names,
    enabled: origin !== "absent" && isListOn(id, chosen),
    locked,
    update: updateOf(id),
  }));
}

function downloadable({ chosen, locked, records, updateOf }: Known): ListState[] {
  const fetched = publishedLists.filter(({ origin }) => origin === "download");
  return fetched.map(({ id, category, licence, upstream }) => ({
    id,
    category,
    licence,
    upstream: publishedAt(upstream),
    origin: "download",
    entries: recordOf(records, id).version?.entries ?? 0,
    enabled: isListOn(id, chosen),
    locked,
    update: updateOf(id),
  }));
}

function describe(
  { schedule }: ScheduledList,
  record: ListRecord,
  downloads: DownloadsRow | undefined,
  circumstances: Circumstances,
): ListUpdate {
  const now = Date.now();
  const added = downloads?.lists.find(({ id }) => id === record.id);
  const due = dueAt(record, schedule, now);
  return {
    ...updateState(record, schedule, now),
    waits: due !== null && due <= now ? waitsFor(circumstances, due, now) : null,
    checkedAt: record.checkedAt,
    added: (added?.hosts ?? 0) + (added?.places ?? 0),
    rejected: (record.version?.rejected ?? 0) + (record.version?.wrong ?? 0),
  };
}
