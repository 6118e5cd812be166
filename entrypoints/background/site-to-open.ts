import type { Judged } from "../../platform/judge-page.ts";

/**
 * The site that a parent's leave is for; empty for a page without one. Leave for a part of a site that is blocked as a whole
 * would change nothing: the wider block comes first.
 */
export function siteToOpen({ verdict, address }: Judged): string {
  const { reason, matched } = verdict.because;
  if (reason === "parent-block" && matched !== undefined) return matched;
  const hostname = address?.hostname ?? "";
  return hostname.includes(":") ? `[${hostname}]` : hostname;
}
