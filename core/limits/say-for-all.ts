import type { ChildId } from "./child.ts";
import { withSiteRule, type SiteRule } from "./site-rule.ts";
import type { StoredLimits } from "./stored-limits.ts";

type Said = Pick<StoredLimits, "children" | "siteRules">;

/**
 * A parent's newest word on a site for every child. A block ends every leave that one child had for that very site, lasting or
 * not: an older word must not stand before it. A leave ends the block of the child who said that the site is fine; what was
 * said against it for another child stays.
 */
export function sayForAll({ children, siteRules }: Said, rule: SiteRule, asker: ChildId | null): Said {
  const ends = (child: ChildId, other: SiteRule) =>
    other.site === rule.site && other.action !== rule.action && (rule.action === "block" || child === asker);
  return {
    children: children.map((child) => ({
      ...child,
      siteRules: child.siteRules.filter((other) => !ends(child.id, other)),
    })),
    siteRules: withSiteRule(siteRules, rule),
  };
}

/** What holds for all of them about a site; null where nothing was said, or one child has another word. */
export function wordForAll({ children, siteRules }: Said, site: string): SiteRule["action"] | null {
  const word = siteRules.find((rule) => rule.until === undefined && rule.site === site)?.action;
  if (word === undefined) return null;
  const others = children.flatMap((child) => child.siteRules).filter((rule) => rule.site === site);
  return others.some(({ action }) => action !== word) ? null : word;
}
