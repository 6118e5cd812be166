import { isGrant, type SiteRule } from "./site-rule.ts";
import type { StoredLimits } from "./stored-limits.ts";

/** Leave for a time as it stands when the clock was set back: it ends as much earlier by that clock, and lasts as long as before. */
export function shortenGrants(limits: StoredLimits, backMs: number): StoredLimits {
  const shorten = (rule: SiteRule): SiteRule =>
    isGrant(rule) && rule.until !== undefined ? { ...rule, until: rule.until - backMs } : rule;
  return {
    ...limits,
    siteRules: limits.siteRules.map(shorten),
    children: limits.children.map((child) => ({ ...child, siteRules: child.siteRules.map(shorten) })),
  };
}

/** Whether leave for a time is written down; one that is over would hold again under a clock that is set back. */
export function hasGrants({ children, siteRules }: StoredLimits): boolean {
  return [siteRules, ...children.map((child) => child.siteRules)].some((rules) => rules.some(isGrant));
}
