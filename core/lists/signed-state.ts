import { signedMoment } from "./accept-signed.ts";
import { expiresAt, type SignedFailure, type SignedRecord } from "./signed-record.ts";

export const signedStates = ["fresh", "failed", "expired", "never"] as const;

/** What a parent or an admin is told of a signed document. Times are milliseconds since 1970. */
export type SignedState = {
  /** `expired`: what is held is past its last day. `failed`: the last try did; what is held is still good. */
  readonly state: (typeof signedStates)[number];
  /** Why the last try failed. */
  readonly why: SignedFailure | null;
  /** Null when nothing is held. */
  readonly version: number | null;
  readonly issued: number | null;
  readonly expires: number | null;
  readonly checkedAt: number | null;
};

export function signedState(record: SignedRecord | null, now: number): SignedState {
  const why = record?.failure?.why ?? null;
  if (record === null || record.held === null || record.signed === null) {
    const state = why === null ? "never" : "failed";
    return { state, why, version: null, issued: null, expires: null, checkedAt: null };
  }
  const { held, signed, checkedAt } = record;
  const expires = expiresAt(record)!;
  const state = expires <= now ? "expired" : why === null ? "fresh" : "failed";
  return { state, why, version: held.version, issued: signedMoment(signed, "issued"), expires, checkedAt };
}
