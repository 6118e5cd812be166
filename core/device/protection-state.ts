import type { StorageRecord } from "../storage/storage-record.ts";

/** What "This device" tells of. */
export type ProtectionState = {
  readonly hostAccess: boolean;
  readonly privateWindows: boolean;
  readonly version: string;
  /** When the bundled lists were built, `YYYY-MM-DD`. */
  readonly listsDay: string;
  readonly names: number;
  /** Whether the browser's own rules equal the limits. */
  readonly floor: "ready" | "pending" | "failed" | "listener";
  readonly storage: StorageRecord;
};
