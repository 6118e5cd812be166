import { rejectedInAll, type ParsedList } from "./parsed-list.ts";

/** Why a list as a whole is not believed, or `sound`. */
export type Soundness = "sound" | "empty" | "junk" | "famous-sites";

/** More famous harmless sites than this in one list is no slip: the list was built carelessly, or poisoned. */
const famousAllowed = 2;

/**
 * Whether a list may be used at all. Single wrong entries are what never-block is for; this is about lists that are
 * something else than they say: an error page, a binary, a harvest of every host some program met.
 *
 * @param famous harmless sites that everybody visits
 */
export function soundness(parsed: ParsedList, famous: ReadonlySet<string>): Soundness {
  if (parsed.names.length === 0) return "empty";
  if (rejectedInAll(parsed.rejected) > parsed.names.length) return "junk";
  const met = new Set(parsed.names.filter((name) => famous.has(name)));
  return met.size > famousAllowed ? "famous-sites" : "sound";
}
