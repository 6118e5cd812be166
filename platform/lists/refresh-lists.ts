import { openIndex } from "../../core/index/open-index.ts";
import type { NewNames } from "../../core/lists/assemble-downloads.ts";
import { afterCheck, type ListRecord } from "../../core/lists/list-record.ts";
import { isOwnId, type OwnList } from "../../core/lists/own-list.ts";
import { storageTrouble } from "../../core/storage/storage-trouble.ts";
import { checkList, type Checked } from "./check-list.ts";
import { deleteRecords, readRecords, recordOf, writeRecords } from "./download-store.ts";
import { fetchList } from "./fetch-list.ts";
import { createKnowledge, type Knowledge } from "./knowledge.ts";
import { noteWitness } from "./note-witness.ts";
import type { RefreshProgress } from "./progress.ts";
import type { RefreshOutcome } from "./refresh-outcome.ts";
import { fetchedLists, type FetchedList } from "./registry-lists.ts";
import { dropBrokenGeneration, writeGeneration } from "./write-generation.ts";

/** What a refresh needs of the place it runs in. */
export type RefreshTools = {
  /** Where publishers' files lie: `<base>/<owner>/<repo>/<branch>/<path>`. */
  readonly base: string;
  /** The lists that parents added. */
  readonly own: readonly OwnList[];
  /** Ids of lists that parents took out again: what is held of them goes with the next generation. */
  readonly gone: readonly string[];
  readonly readBundledIndex: () => Promise<Uint8Array>;
  readonly tell: (progress: RefreshProgress) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

/**
 * Looks for newer versions of lists, one after another, and makes one new generation of what was believed. It may end at any
 * point: the generation in use and the records of it change in one piece at the end. Never rejects for a list's or a
 * publisher's fault; rejects when the database cannot be read.
 */
export async function refreshLists(ids: readonly string[], tools: RefreshTools): Promise<RefreshOutcome> {
  await dropBrokenGeneration();
  await deleteRecords(tools.gone);
  const records = await readRecords();
  const knowledge = once(async () => createKnowledge(openIndex(await tools.readBundledIndex())));
  const tried: ListRecord[] = [];
  const fresh: NewNames[] = [];
  for (const source of fetchedLists(tools.base, tools.own).filter(({ id }) => ids.includes(id))) {
    const before = recordOf(records, source.id);
    const checked = await tryList(source, before, knowledge, tools);
    tried.push(afterCheck(before, checked.result, tools.now()));
    if (checked.fresh !== undefined) fresh.push(checked.fresh);
  }
  return keep(fresh, tried, records, tools);
}

async function tryList(
  source: FetchedList,
  record: ListRecord,
  knowledge: () => Promise<Knowledge>,
  { tell, now }: RefreshTools,
): Promise<Checked> {
  const { id: list, url } = source;
  tell({ phase: "fetch", list, bytes: 0 });
  let date: string | null = null;
  const onBytes = (bytes: number) => tell({ phase: "fetch", list, bytes });
  const fetched = await fetchList(url, record.version, onBytes, (told) => (date = told));
  // Whoever may add a list must not tell us the time by it.
  if (!isOwnId(list)) await noteWitness(date).catch(() => undefined);
  if (fetched.kind !== "text") return { result: fetched };
  tell({ phase: "check", list });
  return checkList(source, fetched, record, await knowledge(), now());
}

/** Where there is no room for the new generation the old one stays, and its lists say why. */
async function keep(
  fresh: readonly NewNames[],
  tried: readonly ListRecord[],
  before: ReadonlyMap<string, ListRecord>,
  { tell, now, gone }: RefreshTools,
): Promise<RefreshOutcome> {
  try {
    if (fresh.length === 0) await writeRecords(tried);
    else await writeGeneration({ fresh, records: tried, gone }, tell);
    return fresh.length === 0 ? "nothing" : "stored";
  } catch (error) {
    const trouble = storageTrouble(error);
    const isFresh = new Set(fresh.map(({ id }) => id));
    const failed = { kind: "failed", why: trouble === "storage-full" ? trouble : "storage" } as const;
    // Where there is no room for so little either, the outcome alone tells of it.
    await writeRecords(
      tried.map((record) => (isFresh.has(record.id) ? afterCheck(recordOf(before, record.id), failed, now()) : record)),
    ).catch(() => undefined);
    return trouble;
  }
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
