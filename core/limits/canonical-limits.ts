import { parseSite } from "../address/site.ts";
import type { TimeLimits } from "../time/time-limits.ts";
import { tidyName } from "./child-name.ts";
import type { Child } from "./child.ts";
import { readStoredLimits } from "./migrations.ts";
import type { SiteRule } from "./site-rule.ts";
import type { StoredLimits } from "./stored-limits.ts";

/**
 * Sites are compared as canonical text and names by what is seen, so they are kept as such. `null` for what could not be
 * read back once it is written: no site at all, or a canonical one that is longer than what was typed.
 */
export function canonicalLimits(limits: StoredLimits): StoredLimits | null {
  const read = readStoredLimits({
    ...limits,
    children: limits.children.map(canonicalChild),
    siteRules: limits.siteRules.map(canonicalRule),
  });
  return read.ok ? read.limits : null;
}

function canonicalChild({ name, ...child }: Child): Child {
  const tidy = tidyName(name ?? "");
  return {
    ...child,
    ...(tidy === "" ? {} : { name: tidy }),
    siteRules: child.siteRules.map(canonicalRule),
    time: canonicalTime(child.time),
  };
}

const canonicalSite = (site: string) => parseSite(site) ?? "";

function canonicalRule(rule: SiteRule): SiteRule {
  return { ...rule, site: canonicalSite(rule.site) };
}

function canonicalTime(time: TimeLimits): TimeLimits {
  const sites = time.day.sites.map((budget) => ({ ...budget, site: canonicalSite(budget.site) }));
  return { ...time, day: { ...time.day, sites }, free: time.free.map(canonicalSite) };
}
