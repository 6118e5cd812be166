import Dexie, { type EntityTable } from "dexie";
import type { DownloadedList } from "../core/floor/downloaded-rules.ts";
import type { ListRecord } from "../core/lists/list-record.ts";
import type { Attempts } from "../core/pin/lockout.ts";
import type { Report, ReportState } from "../core/report/report.ts";

/** The hashed PIN with its count of wrong tries; one row. */
export type PinRow = { readonly key: "pin"; readonly phc: string | null; readonly attempts: Attempts };

export type OutboxRow = {
  readonly id: string;
  /** Same page, same kind, same day: one report. */
  readonly same: string;
  readonly report: Report;
  readonly state: ReportState;
  readonly done: boolean;
  /** Epoch milliseconds, for the order in the inbox; never leaves the device. */
  readonly recordedAt: number;
};

/** A compiled index, whole. */
export type IndexRow = { readonly generation: string; readonly bytes: Blob };

/** One downloaded list inside a generation. */
export type DownloadedRow = DownloadedList & {
  /** Its names that the package does not hold, one a line. */
  readonly names: Blob;
};

/** One whole generation of downloaded lists; `generation` is the SHA-256 of its index, in hex. */
export type DownloadsRow = {
  readonly generation: string;
  readonly index: Blob;
  readonly lists: readonly DownloadedRow[];
};

/** Small things by name: the pointers to the indexes in use, the last good copy of the limits. */
export type NoteRow = { readonly key: string; readonly value: unknown };

export type Database = Dexie & {
  pin: EntityTable<PinRow, "key">;
  outbox: EntityTable<OutboxRow, "id">;
  indexes: EntityTable<IndexRow, "generation">;
  notes: EntityTable<NoteRow, "key">;
  downloads: EntityTable<DownloadsRow, "generation">;
  listRecords: EntityTable<ListRecord, "id">;
};

/** The extension's own database. State only what a version changes; a released version is never edited. */
export function openDatabase(name = "luy-tre"): Database {
  const database = new Dexie(name) as Database;
  database.version(1).stores({ pin: "key", outbox: "id, &same, recordedAt", indexes: "generation", notes: "key" });
  database.version(2).stores({ downloads: "generation", listRecords: "id" });
  return database;
}

export const database = openDatabase();
