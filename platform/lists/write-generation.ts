import { parsePrefix } from "../../core/index/front.ts";
import { compileDownloads, placeHosts, ruleHosts, type NewNames } from "../../core/lists/assemble-downloads.ts";
import { isBundleListId } from "../../core/lists/bundle-lists.ts";
import type { ListRecord } from "../../core/lists/list-record.ts";
import { isOwnId } from "../../core/lists/own-list.ts";
import type { DownloadedRow, DownloadsRow, NoteRow } from "../database-schema.ts";
import { database } from "../database.ts";
import { deleteRecords, namesOf, readDownloads, readRecords, writeDownloads } from "./download-store.ts";
import type { RefreshProgress } from "./progress.ts";
import { publishedLists } from "./registry-lists.ts";

/** What a new generation brings; the rest is taken over from the one in use. */
export type Change = {
  readonly fresh?: readonly NewNames[];
  readonly records?: readonly ListRecord[];
  /** All lists of the organisation's bundle, in the place of those that are held. */
  readonly bundle?: readonly NewNames[];
  /** Written in the same transaction. */
  readonly notes?: readonly NoteRow[];
  /** Ids of parents' lists that are no more. */
  readonly gone?: readonly string[];
};

/**
 * Compiles what is held and what is new into the next generation and puts it in the old one's place. One writer at a time: a
 * parent's list may be added while others are renewed.
 *
 * Rejects when it cannot be stored; the old generation then stands.
 */
export function writeGeneration(change: Change, tell: (progress: RefreshProgress) => void): Promise<void> {
  return alone(() => write(change, tell));
}

function alone<T>(act: () => Promise<T>): Promise<T> {
  return navigator.locks.request("downloads", act) as Promise<T>;
}

async function write(
  { fresh = [], records = [], bundle, notes = [], gone = [] }: Change,
  tell: (progress: RefreshProgress) => void,
): Promise<void> {
  tell({ phase: "compile" });
  const all = [...(await publishedNames(fresh, gone)), ...(bundle ?? (await heldBundle()))];
  const row = await rowFrom(all.filter(({ names }) => names.length > 0));
  tell({ phase: "write" });
  await writeDownloads(row, records, notes);
}

async function rowFrom(lists: readonly NewNames[]): Promise<DownloadsRow> {
  const bytes = compileDownloads(lists);
  return { generation: await sha256(bytes), index: new Blob([bytes]), lists: lists.map(rowOf) };
}

/** In the registry's order, so that the same lists give the same generation; lists that left the registry go. */
async function publishedNames(fresh: readonly NewNames[], gone: readonly string[]): Promise<NewNames[]> {
  const held = (await readDownloads())?.lists ?? [];
  const own = [...held, ...fresh].filter(({ id }) => isOwnId(id) && !gone.includes(id));
  const wanted = new Map([...publishedLists, ...own].map(({ id, category }) => [id, category]));
  return await Promise.all(
    [...wanted].map(async ([id, category]) => {
      const row = held.find((candidate) => candidate.id === id);
      const names = fresh.find((candidate) => candidate.id === id)?.names ?? (row ? await namesOf(row) : []);
      return { id, category, names };
    }),
  );
}

async function heldBundle(): Promise<NewNames[]> {
  const held = (await readDownloads())?.lists.filter(({ id }) => isBundleListId(id)) ?? [];
  return await Promise.all(
    held.map(async (row) => ({ id: row.id, category: row.category, names: await namesOf(row) })),
  );
}

function rowOf({ id, category, names }: NewNames): DownloadedRow {
  const counts = { hosts: ruleHosts(names).length, places: placeHosts(names).length };
  return { id, category, ...counts, names: new Blob([names.join("\n")]) };
}

/**
 * Whether the generation in use is still what was written, in today's format; any other goes with all that is known of it, to
 * be fetched anew. Parents' own lists are made anew from their names: what came from a file can be had nowhere else.
 */
export function dropBrokenGeneration(): Promise<void> {
  return alone(dropIfBroken);
}

async function dropIfBroken(): Promise<void> {
  const row = await readDownloads().catch(() => undefined);
  if (row === undefined ? await hasNoPointer() : await isWhole(row)) return;
  const own = await ownNamesOf(row);
  if (own.length > 0) return keepOnly(own);
  await database.write(["downloads", "notes", "listRecords"], async ({ downloads, notes, listRecords }) => {
    await downloads.clear();
    await notes.delete("downloads");
    await listRecords.clear();
  });
}

async function ownNamesOf(row: DownloadsRow | undefined): Promise<NewNames[]> {
  const rows = (row?.lists ?? []).filter(({ id }) => isOwnId(id));
  const read = rows.map(async (list) => ({ id: list.id, category: list.category, names: await namesOf(list) }));
  return (await Promise.allSettled(read)).flatMap((list) => (list.status === "fulfilled" ? [list.value] : []));
}

/** The records of the others go first: one that stood without its names would be taken for held, and never be fetched. */
async function keepOnly(lists: readonly NewNames[]): Promise<void> {
  const kept = new Set(lists.map(({ id }) => id));
  await deleteRecords([...(await readRecords()).keys()].filter((id) => !kept.has(id)));
  await writeDownloads(await rowFrom(lists), []);
}

async function hasNoPointer(): Promise<boolean> {
  return (await database.notes.get("downloads")) === undefined;
}

async function isWhole({ generation, index, lists }: DownloadsRow): Promise<boolean> {
  try {
    await Promise.all(lists.map(({ names }) => names.slice(0, 1).text()));
    const bytes = await index.arrayBuffer();
    parsePrefix(new Uint8Array(bytes), bytes.byteLength);
    return (await sha256(bytes)) === generation;
  } catch {
    return false;
  }
}

async function sha256(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
