import type { StorageTrouble } from "./storage-trouble.ts";

/**
 * Whose lists speak, best first: the newest generation · the one before, as the newest could not be kept · the package's, as
 * the database cannot be used · those written by hand, as the package's index cannot be read either.
 */
export const storageLevels = ["good", "last-good", "bundled", "curated"] as const;

export type StorageLevel = (typeof storageLevels)[number];

export type StorageState = {
  readonly level: StorageLevel;
  /** Null while all is good. */
  readonly why: StorageTrouble | null;
  /** Epoch milliseconds since which it is so; 0 for ever. */
  readonly since: number;
};

export const soundStorage: StorageState = { level: "good", why: null, since: 0 };

export type StorageEvent =
  /** The database was read. */
  | { readonly kind: "works" }
  /** A new generation was written whole. */
  | { readonly kind: "stored" }
  /** A new generation could not be written; the old one stands. */
  | { readonly kind: "not-stored"; readonly why: StorageTrouble }
  /** The database cannot be used. */
  | { readonly kind: "lost"; readonly why: StorageTrouble }
  /** The package's index was read in the database's place. */
  | { readonly kind: "package-read" }
  /** The package's index was needed and could not be read. */
  | { readonly kind: "package-lost" };

type Row = Readonly<Record<StorageLevel, StorageLevel>>;

/** Every edge: what a level becomes by an event. */
export const edges: Readonly<Record<StorageEvent["kind"], Row>> = {
  works: { good: "good", "last-good": "last-good", bundled: "good", curated: "good" },
  stored: { good: "good", "last-good": "good", bundled: "good", curated: "good" },
  "not-stored": { good: "last-good", "last-good": "last-good", bundled: "bundled", curated: "curated" },
  lost: { good: "bundled", "last-good": "bundled", bundled: "bundled", curated: "curated" },
  "package-read": { good: "good", "last-good": "last-good", bundled: "bundled", curated: "bundled" },
  "package-lost": { good: "curated", "last-good": "curated", bundled: "curated", curated: "curated" },
};

/** The state after an event; the very same one when nothing has changed. */
export function afterStorage(state: StorageState, event: StorageEvent, now: number): StorageState {
  const level = edges[event.kind][state.level];
  const why = level === "good" ? null : (troubleOf(event, level) ?? state.why);
  return level === state.level && why === state.why ? state : { level, why, since: now };
}

/** An event names the trouble of the level that it leads to; one that changes nothing leaves the older trouble standing. */
function troubleOf(event: StorageEvent, level: StorageLevel): StorageTrouble | null {
  if (event.kind === "package-lost") return "package";
  if (event.kind === "lost" || (event.kind === "not-stored" && level === "last-good")) return event.why;
  return null;
}

/** How long an unreadable database is left alone: a disk that was full or slow for an hour may give back everything. */
export const patienceMs = 24 * 60 * 60 * 1000;

/** Whether a database may be made anew without anybody asking. What a newer version has written is never touched. */
export function mayRebuild({ why, since }: StorageState, now: number): boolean {
  return why === "unreadable" && now - since >= patienceMs;
}

/** Whether making it anew can help at all. */
export function canRepair({ level, why }: StorageState): boolean {
  return level !== "good" && why === "unreadable";
}
