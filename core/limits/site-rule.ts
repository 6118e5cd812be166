import * as v from "valibot";

/** A parent's or school's own word on a site (`example.com`, its subdomains included) or a path in it (`example.com/games`). */
export const siteRuleSchema = v.object({
  site: v.pipe(v.string(), v.minLength(1), v.maxLength(512)),
  action: v.picklist(["allow", "block"]),
  note: v.optional(v.pipe(v.string(), v.maxLength(200))),
  /** Epoch milliseconds after which the rule no longer holds. */
  until: v.optional(v.number()),
});

export type SiteRule = v.InferOutput<typeof siteRuleSchema>;

export function isInForce(rule: SiteRule, now: Date): boolean {
  return rule.until === undefined || now.getTime() < rule.until;
}
