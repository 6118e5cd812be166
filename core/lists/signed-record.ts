import type { FetchFailure } from "./list-record.ts";
import { signedMoment, type Accepted } from "./accept-signed.ts";
import { trustRefusals, type Held, type TrustRefusal } from "./trust.ts";

/** Why a signed document could not be had. `moved`: the place sends on to another; `unsupported`: a browser without Ed25519. */
export const placeFailures = [
  "unreachable",
  "timeout",
  "missing",
  "refused",
  "cut-off",
  "moved",
  "unsupported",
  "storage",
] as const satisfies readonly (FetchFailure | "moved" | "unsupported")[];

export type SignedFailure = (typeof placeFailures)[number] | TrustRefusal;

export const signedFailures: readonly SignedFailure[] = [...placeFailures, ...trustRefusals];

/**
 * The signed documents that a client follows: a school's bundle, the release list beside it, our own release list, whom one
 * can turn to, and where results stand in search pages.
 */
export const signedKinds = ["bundle", "bundle-releases", "releases", "channels", "parts"] as const;

export type SignedKind = (typeof signedKinds)[number];

/** What is known of one signed document. Times are milliseconds since 1970. */
export type SignedRecord = {
  /** Where it comes from and whom it is believed from: another place is looked at at once. */
  readonly place: string;
  readonly channel: string;
  /** The newest version that was taken; it stays whatever comes later. */
  readonly held: Held | null;
  /** The signed text of that version. */
  readonly signed: string | null;
  /** When the place last said something that was believed. */
  readonly checkedAt: number | null;
  /** The last try, when it failed; `times` in a row. */
  readonly failure: { readonly why: SignedFailure; readonly at: number; readonly times: number } | null;
};

/** The record of a document before it was looked for at this place. Another channel is another publisher's count. */
export function recordAt(record: SignedRecord | null, place: string, channel: string): SignedRecord {
  if (record?.channel === channel) return record.place === place ? record : { ...record, place, failure: null };
  return { place, channel, held: null, signed: null, checkedAt: null, failure: null };
}

export function afterFailure(record: SignedRecord, why: SignedFailure, now: number): SignedRecord {
  return { ...record, failure: { why, at: now, times: (record.failure?.times ?? 0) + 1 } };
}

export function afterTaken(
  record: SignedRecord,
  { held, signed }: Exclude<Accepted<unknown>, { readonly refused: TrustRefusal }>,
  now: number,
): SignedRecord {
  return { ...record, held, signed, checkedAt: now, failure: null };
}

/** The later of two memories of one channel: a version that was ever taken is not gone back behind. */
export function laterHeld(a: Held | null, b: Held | null): Held | null {
  if (a === null || b === null) return a ?? b;
  return a.version >= b.version ? a : b;
}

/** When the document that is held stops counting as up to date, milliseconds since 1970; null when none is held. */
export function expiresAt({ signed }: Pick<SignedRecord, "signed">): number | null {
  return signed === null ? null : signedMoment(signed, "expires");
}
