import Dexie, { type EntityTable } from "dexie";
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

/** Small things by name: the pointer to the index in use, the last good copy of the limits. */
export type NoteRow = { readonly key: string; readonly value: unknown };

export type Database = Dexie & {
  pin: EntityTable<PinRow, "key">;
  outbox: EntityTable<OutboxRow, "id">;
  indexes: EntityTable<IndexRow, "generation">;
  notes: EntityTable<NoteRow, "key">;
};

/** The extension's own database. State only what a version changes; a released version is never edited. */
export function openDatabase(name = "luy-tre"): Database {
  const database = new Dexie(name) as Database;
  database.version(1).stores({ pin: "key", outbox: "id, &same, recordedAt", indexes: "generation", notes: "key" });
  return database;
}

export const database = openDatabase();
