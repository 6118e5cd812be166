import type { RefusalReason } from "./gate-bounds.ts";

/** Why a list could not be had. */
export const fetchFailures = [
  "offline",
  "unreachable",
  "redirects",
  "timeout",
  "missing",
  "refused",
  "wrong-type",
  "too-large",
  "cut-off",
  "storage",
  "storage-full",
] as const;

export type FetchFailure = (typeof fetchFailures)[number];

/** Why there is no newer version of a list: it could not be had, the gate did not believe it, or a parent's file is gone. */
export type ListFailure = FetchFailure | RefusalReason | "lost";

/** What a publisher's server calls a version, to be asked for a newer one. */
export type Validators = { readonly etag: string | null; readonly lastModified: string | null };

/** The newest version that the gate believed. */
export type HeldVersion = Validators & {
  /** Entries as the gate counted them, ours or not. */
  readonly entries: number;
  /** Lines that could not be read. */
  readonly rejected: number;
  /** Single entries that no honest list holds, left out. */
  readonly wrong: number;
  /** Milliseconds since 1970. */
  readonly acceptedAt: number;
};

/** What is known of one list's updates. Times are milliseconds since 1970. */
export type ListRecord = {
  readonly id: string;
  /** When the publisher last said something that was believed, be it "nothing new". */
  readonly checkedAt: number | null;
  /** Kept for ever: a failure changes nothing about it. */
  readonly version: HeldVersion | null;
  /** The last try, when it failed; `times` in a row. */
  readonly failure: { readonly why: ListFailure; readonly at: number; readonly times: number } | null;
};

export type CheckResult =
  | { readonly kind: "unchanged" }
  | { readonly kind: "accepted"; readonly version: Omit<HeldVersion, "acceptedAt"> }
  | { readonly kind: "failed"; readonly why: ListFailure };

export function createRecord(id: string): ListRecord {
  return { id, checkedAt: null, version: null, failure: null };
}

/** The record after a try. "Unchanged" said of nothing that is held is no answer. */
export function afterCheck(record: ListRecord, result: CheckResult, now: number): ListRecord {
  if (result.kind === "accepted")
    return { ...record, checkedAt: now, version: { ...result.version, acceptedAt: now }, failure: null };
  if (result.kind === "unchanged" && record.version !== null) return { ...record, checkedAt: now, failure: null };
  const why = result.kind === "failed" ? result.why : "refused";
  return { ...record, failure: { why, at: now, times: (record.failure?.times ?? 0) + 1 } };
}
