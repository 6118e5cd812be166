import { parsePrefix } from "../../core/index/front.ts";
import { compileDownloads, placeHosts, ruleHosts, type NewNames } from "../../core/lists/assemble-downloads.ts";
import { isBundleListId } from "../../core/lists/bundle-lists.ts";
import type { ListRecord } from "../../core/lists/list-record.ts";
import type { DownloadedRow, DownloadsRow, NoteRow } from "../database-schema.ts";
import { database } from "../database.ts";
import { namesOf, readDownloads, writeDownloads } from "./download-store.ts";
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
};

/**
 * Compiles what is held and what is new into the next generation and puts it in the old one's place.
 *
 * Rejects when it cannot be stored; the old generation then stands.
 */
export async function writeGeneration(
  { fresh = [], records = [], bundle, notes = [] }: Change,
  tell: (progress: RefreshProgress) => void,
): Promise<void> {
  tell({ phase: "compile" });
  const all = [...(await publishedNames(fresh)), ...(bundle ?? (await heldBundle()))];
  const lists = all.filter(({ names }) => names.length > 0);
  const bytes = compileDownloads(lists);
  const row = { generation: await sha256(bytes), index: new Blob([bytes]), lists: lists.map(rowOf) };
  tell({ phase: "write" });
  await writeDownloads(row, records, notes);
}

/** In the registry's order, so that the same lists give the same generation; lists that left the registry go. */
async function publishedNames(fresh: readonly NewNames[]): Promise<NewNames[]> {
  const held = (await readDownloads())?.lists ?? [];
  return await Promise.all(
    publishedLists.map(async ({ id, category }) => {
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

/** Whether the generation in use is still what was written, in today's format; any other goes with all that is known of it, to be fetched anew. */
export async function dropBrokenGeneration(): Promise<void> {
  const row = await readDownloads().catch(() => undefined);
  if (row === undefined ? await hasNoPointer() : await isWhole(row)) return;
  await database.write(["downloads", "notes", "listRecords"], async ({ downloads, notes, listRecords }) => {
    await downloads.clear();
    await notes.delete("downloads");
    await listRecords.clear();
  });
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
