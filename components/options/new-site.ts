import { parseSite } from "../../core/address/site.ts";
import type { SiteRule } from "../../core/limits/site-rule.ts";
import { tidyLine } from "../../core/words/tidy-line.ts";

/** What stands in the form, as typed; `until` is a day, `YYYY-MM-DD`, or empty. */
export type SiteDraft = {
  readonly site: string;
  readonly action: SiteRule["action"];
  readonly note: string;
  readonly until: string;
};

export type SiteProblem = "invalid" | "past" | "there";

const longestNote = 200;

/** The site rule that a draft asks for, or what is wrong with it. */
export function newSite(draft: SiteDraft, rules: readonly SiteRule[], now: Date): SiteRule | SiteProblem {
  const site = parseSite(draft.site);
  if (site === undefined) return "invalid";
  if (rules.some((rule) => rule.site === site)) return "there";
  const until = draft.until === "" ? undefined : endOfDay(draft.until);
  if (until !== undefined && !(until > now.getTime())) return "past";
  const note = tidyLine(draft.note, longestNote);
  return {
    site,
    action: draft.action,
    ...(note === "" ? {} : { note }),
    ...(until === undefined ? {} : { until }),
  };
}

/** A rule as it stands in the form, to be changed. One that ends within a day ends with that day from now on. */
export function draftOf({ site, action, note = "", until }: SiteRule): SiteDraft {
  return { site, action, note, until: until === undefined ? "" : dayOf(new Date(until - 1)) };
}

/** Midnight after a local day, in epoch milliseconds. */
function endOfDay(day: string): number {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  return new Date(year, month - 1, date + 1).getTime();
}

function dayOf(day: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
