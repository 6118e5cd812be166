/**
 * Why an index cannot be used: `foreign` is no index at all, `version` one of a format this code does not know,
 * `truncated` ends too early, `damaged` has bytes that are not what was written.
 */
export type IndexErrorReason = "foreign" | "version" | "truncated" | "damaged";

/** The index must be fetched or compiled again; nothing it said may be trusted. */
export class IndexError extends Error {
  override readonly name = "IndexError";
  readonly reason: IndexErrorReason;

  constructor(reason: IndexErrorReason, detail: string) {
    super(`${reason}: ${detail}`);
    this.reason = reason;
  }
}
