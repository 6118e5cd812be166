import { createRecord, type ListRecord } from "../../core/lists/list-record.ts";
import type { DownloadedRow, DownloadsRow, NoteRow } from "../database-schema.ts";
import { database } from "../database.ts";
import { isSound } from "../storage/row-shapes.ts";

const pointerKey = "downloads";

/** The generation of downloaded lists in use; undefined when nothing was downloaded yet. Its blobs are read on demand. */
export function readDownloads(): Promise<DownloadsRow | undefined> {
  return database.read(["downloads", "notes"], async ({ downloads, notes }) => {
    const pointer = (await notes.get(pointerKey))?.value;
    const row = typeof pointer === "string" ? await downloads.get(pointer) : undefined;
    return isSound("downloads", row) ? row : undefined;
  });
}

/** The new generation, the pointer to it and what records and notes say of it: all of it, or nothing. */
export function writeDownloads(
  row: DownloadsRow,
  records: readonly ListRecord[],
  about: readonly NoteRow[] = [],
): Promise<void> {
  return database.write(["downloads", "notes", "listRecords"], async ({ downloads, notes, listRecords }) => {
    const held = await downloads.getAllKeys();
    await downloads.put(row);
    await notes.put({ key: pointerKey, value: row.generation });
    for (const note of about) await notes.put(note);
    for (const record of records) await listRecords.put(record);
    for (const key of held) if (key !== row.generation) await downloads.delete(key);
  });
}

/** Tries that brought nothing new. */
export async function writeRecords(records: readonly ListRecord[]): Promise<void> {
  await database.write(["listRecords"], async ({ listRecords }) => {
    for (const record of records) await listRecords.put(record);
  });
}

/** Of lists that are no more. */
export async function deleteRecords(ids: readonly string[]): Promise<void> {
  for (const id of ids) await database.listRecords.delete(id);
}

export async function readRecords(): Promise<ReadonlyMap<string, ListRecord>> {
  const records = await database.listRecords.getAll();
  return new Map(records.flatMap((record) => (isSound("listRecords", record) ? [[record.id, record]] : [])));
}

export function recordOf(records: ReadonlyMap<string, ListRecord>, id: string): ListRecord {
  return records.get(id) ?? createRecord(id);
}

/** A row's names, one by one. */
export async function namesOf({ names }: DownloadedRow): Promise<string[]> {
  const text = await names.text();
  return text === "" ? [] : text.split("\n");
}
