/** Why a list as a whole is not believed. */
export type RefusalReason =
  | "empty"
  | "junk"
  | "cut-short"
  | "famous-sites"
  | "never-block"
  | "too-many"
  | "shrunk"
  | "grown";

/** What was counted, and the bound that it broke. */
export type Refusal = { readonly reason: RefusalReason; readonly found: number; readonly bound: number };

/** How large a list was when it was last believed, and when (milliseconds since 1970). */
export type LastGood = { readonly names: number; readonly at: number };

export type GateCircumstances = {
  /** Entries that the list's own head says it has. */
  readonly claimed?: number;
  /** The newest version of the list that passed. */
  readonly last?: LastGood;
  /** Milliseconds since 1970. */
  readonly now: number;
};

export const gateBounds = {
  /** Of the about 110 famous sites, two per cent. One more is no slip: the list was harvested blindly, or poisoned. */
  famous: 2,
  /** Never-block names that a list may hold by mistake: this many, */
  neverBlock: 50,
  /** and this share of its entries, counted from `neverBlockFree` entries on. */
  neverBlockShare: 0.1,
  neverBlockFree: 5,
  /** A text of this many entries is an attack on memory, not a list. */
  entries: 5_000_000,
  /** Of what its own head claims, a whole list has at least this share. */
  claimedShare: 0.95,
} as const;
