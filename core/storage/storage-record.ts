import type { StorageState } from "./storage-state.ts";

/** What the parent is told of the database. */
export type StorageRecord = {
  readonly state: StorageState;
  /** Rows that could not be read and were left out, since the extension was installed. */
  readonly dropped: number;
  /** Epoch milliseconds when the database was last found emptied or had to be made anew; null when never. */
  readonly renewedAt: number | null;
};
