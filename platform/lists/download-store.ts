import { createRecord, type ListRecord } from "../../core/lists/list-record.ts";
import { database, type DownloadedRow, type DownloadsRow } from "../database.ts";

const pointerKey = "downloads";

/** The generation of downloaded lists in use; undefined when nothing was downloaded yet. Its blobs are read on demand. */
export function readDownloads(): Promise<DownloadsRow | undefined> {
  return database.transaction("r", database.downloads, database.notes, async () => {
    const pointer = (await database.notes.get(pointerKey))?.value;
    return typeof pointer === "string" ? database.downloads.get(pointer) : undefined;
  });
}

/** The new generation, the pointer to it and what the records say of it: all of it, or nothing. */
export function writeDownloads(row: DownloadsRow, records: readonly ListRecord[]): Promise<void> {
  const { downloads, notes, listRecords } = database;
  return database.transaction("rw", downloads, notes, listRecords, async () => {
    await downloads.put(row);
    await notes.put({ key: pointerKey, value: row.generation });
    await listRecords.bulkPut([...records]);
    await downloads.where("generation").notEqual(row.generation).delete();
  });
}

/** Tries that brought nothing new. */
export async function writeRecords(records: readonly ListRecord[]): Promise<void> {
  await database.listRecords.bulkPut([...records]);
}

export async function readRecords(): Promise<ReadonlyMap<string, ListRecord>> {
  return new Map((await database.listRecords.toArray()).map((record) => [record.id, record]));
}

export function recordOf(records: ReadonlyMap<string, ListRecord>, id: string): ListRecord {
  return records.get(id) ?? createRecord(id);
}

/** A row's names, one by one. */
export async function namesOf({ names }: DownloadedRow): Promise<string[]> {
  const text = await names.text();
  return text === "" ? [] : text.split("\n");
}
