import { parseSite } from "../../core/address/site.ts";
import type { SiteRule } from "../../core/limits/site-rule.ts";

/** What stands in the form, as typed; `until` is a day, `YYYY-MM-DD`, or empty. */
export type SiteDraft = {
  readonly site: string;
  readonly action: SiteRule["action"];
  readonly note: string;
  readonly until: string;
};

export type SiteProblem = "invalid" | "past" | "there";

/** The site rule that a draft asks for, or what is wrong with it. */
export function newSite(draft: SiteDraft, rules: readonly SiteRule[], now: Date): SiteRule | SiteProblem {
  const site = parseSite(draft.site);
  if (site === undefined) return "invalid";
  if (rules.some((rule) => rule.site === site)) return "there";
  const until = draft.until === "" ? undefined : endOfDay(draft.until);
  if (until !== undefined && !(until > now.getTime())) return "past";
  const note = draft.note.normalize("NFC").trim();
  return {
    site,
    action: draft.action,
    ...(note === "" ? {} : { note }),
    ...(until === undefined ? {} : { until }),
  };
}

/** Midnight after a local day, in epoch milliseconds. */
function endOfDay(day: string): number {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  return new Date(year, month - 1, date + 1).getTime();
}
