import * as v from "valibot";

/** A parent's or school's own word on a site (`example.com`, its subdomains included) or a path in it (`example.com/games`). */
export const siteRuleSchema = v.object({
  site: v.pipe(v.string(), v.minLength(1), v.maxLength(512)),
  action: v.picklist(["allow", "block"]),
  note: v.optional(v.pipe(v.string(), v.maxLength(200))),
  /** Epoch milliseconds after which the rule no longer holds. */
  until: v.optional(v.number()),
  /** Ends before that when the last page of the site is closed. */
  once: v.optional(v.literal(true)),
});

export type SiteRule = v.InferOutput<typeof siteRuleSchema>;

export function isInForce(rule: SiteRule, now: Date): boolean {
  return rule.until === undefined || now.getTime() < rule.until;
}

/** Leave for a time, which ends by itself. */
export function isGrant({ action, until }: SiteRule): boolean {
  return action === "allow" && until !== undefined;
}

/** The rules that hold at a moment. A grant lifts the block of that very site; a wider block stays. */
export function rulesInForce<R extends SiteRule>(rules: readonly R[], now: Date): R[] {
  const holding = rules.filter((rule) => isInForce(rule, now));
  const granted = new Set(holding.filter(isGrant).map(({ site }) => site));
  return holding.filter(({ action, site }) => action === "allow" || !granted.has(site));
}

/** The newest word on a site replaces the older ones; only a grant leaves the block standing, which holds again when it ends. */
export function withSiteRule(rules: readonly SiteRule[], rule: SiteRule): SiteRule[] {
  const stays = (other: SiteRule) => other.site !== rule.site || (isGrant(rule) && other.action === "block");
  return [...rules.filter(stays), rule];
}
