import type { Ask } from "../core/ask/ask.ts";
import type { DownloadedList } from "../core/floor/downloaded-rules.ts";
import type { ListRecord } from "../core/lists/list-record.ts";
import type { Attempts } from "../core/pin/lockout.ts";
import type { DayRow } from "../core/privacy/day-row.ts";
import type { OutboxRow } from "../core/report/outbox-row.ts";
import type { TimeAccount } from "../core/time/time-account.ts";

/** The hashed PIN with its count of wrong tries; one row. */
export type PinRow = {
  readonly key: "pin";
  readonly phc: string | null;
  /** The hashed recovery code; absent where none was made. */
  readonly recovery?: string | null;
  readonly attempts: Attempts;
};

/** A compiled index, whole, and its front once more, which so comes with the row; rows of the first builds had none. */
export type IndexRow = { readonly generation: string; readonly bytes: Blob; readonly front?: Uint8Array };

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

/** What one child has used up, day by day, and by which clock. */
export type TimeRow = { readonly child: string; readonly account: TimeAccount };

/** Every store with its key, its rows and the indexes it can be read by. */
export type Schema = {
  pin: { key: string; value: PinRow };
  outbox: { key: string; value: OutboxRow; indexes: { same: string; recordedAt: number; sendAt: number } };
  indexes: { key: string; value: IndexRow };
  notes: { key: string; value: NoteRow };
  downloads: { key: string; value: DownloadsRow };
  listRecords: { key: string; value: ListRecord };
  days: { key: string; value: DayRow; indexes: { day: string } };
  asks: { key: string; value: Ask };
  times: { key: string; value: TimeRow };
};

export type StoreName = keyof Schema;

/** Stores that a version adds, or adds indexes to: the property that tells rows apart, and those to look them up by. */
export type Version = {
  readonly [Name in StoreName]?: {
    readonly key: keyof Schema[Name]["value"] & string;
    readonly unique?: readonly string[];
    readonly indexes?: readonly string[];
  };
};

/** Oldest first. State only what a version adds; a released version is never edited. */
export const versions: readonly Version[] = [
  {
    pin: { key: "key" },
    outbox: { key: "id", unique: ["same"], indexes: ["recordedAt"] },
    indexes: { key: "generation" },
    notes: { key: "key" },
  },
  { downloads: { key: "generation" }, listRecords: { key: "id" } },
  { days: { key: "key", indexes: ["day"] } },
  // Rows that have nothing to send have no `sendAt` and are not in its index.
  { outbox: { key: "id", indexes: ["sendAt"] } },
  { asks: { key: "id" } },
  { times: { key: "child" } },
];

/** The browser's number of our newest version: tens, as the first builds counted, and everybody's next upgrade does too. */
export const newestVersion = versions.length * 10;

export const storeNames: readonly StoreName[] = [
  ...new Set(versions.flatMap((version) => Object.keys(version) as StoreName[])),
];
