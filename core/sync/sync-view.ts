import type { SyncChange } from "./sync-changes.ts";

/** How another computer's slot stands. Words stand under `sync.other`. */
export const syncOtherStates = [
  "good",
  /** The browser has brought only a part of it so far. */
  "arriving",
  /** A newer version of us has written it. */
  "newer",
  "damaged",
  /** Somebody has put back what it wrote earlier. */
  "older",
  /** Something in it could not be kept here. */
  "untaken",
] as const;

export type SyncOtherState = (typeof syncOtherStates)[number];

/** Another computer of the family, as it last wrote to the sync storage. */
export type SyncOther = {
  readonly device: string;
  readonly state: SyncOtherState;
  /** Which of its writings this is; what a parent decides is about this one. */
  readonly revision: number;
  /** The browser's short name of its system; null when the slot could not be opened. */
  readonly system: string | null;
  /** Epoch milliseconds, by its clock. */
  readonly at: number | null;
  /** What is weaker there and waits for a parent here. */
  readonly waits: readonly SyncChange[];
  /** Children who are there and not here, in small letters. */
  readonly absent: readonly string[];
};

/** What was made stricter here by another computer's word. */
export type SyncTaken = { readonly at: number; readonly system: string; readonly changes: readonly SyncChange[] };

/** Why this computer's limits were not sent. Words stand under `sync.trouble`. */
export const syncTroubles = ["full", "busy", "failed", "too-large"] as const;

export type SyncView = {
  /** `keyless`: it is on, but the passphrase is to be typed, here for the first time or because it has changed. */
  readonly state: "off" | "on" | "keyless";
  /** Whether a computer of this account has begun: then its passphrase is asked for. */
  readonly begun: "no" | "yes" | "newer" | "damaged";
  /** It is off, and what this computer once sent still lies in the account. */
  readonly isLeft: boolean;
  /** Epoch milliseconds. */
  readonly sentAt: number | null;
  readonly trouble: (typeof syncTroubles)[number] | null;
  readonly others: readonly SyncOther[];
  /** Names that more than one child here has: none of them travels. Empty for children without a name. */
  readonly namesakes: readonly string[];
  /** The latest, newest first. */
  readonly taken: readonly SyncTaken[];
};

/** Why the passphrase began nothing. Words stand under `sync.refusal`. */
export type SyncRefusal = "wrong" | "weak" | "newer" | "storage" | "moved";
