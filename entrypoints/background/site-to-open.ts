import type { Judged } from "../../platform/judge-page.ts";

/**
 * The site that a parent's leave is for, which a translator or archive may stand around; empty for a page without one. Leave
 * for a part of a site that is blocked as a whole would change nothing: the wider block comes first.
 */
export function siteToOpen({ verdict, about }: Judged): string {
  const { reason, matched } = verdict.because;
  if (reason === "parent-block" && matched !== undefined) return matched;
  const hostname = about?.hostname ?? "";
  return hostname.includes(":") ? `[${hostname}]` : hostname;
}
