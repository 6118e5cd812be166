import type { SiteRule } from "../site-rule.ts";

/** Sites that one set of rules may hold. */
export const mostSites = 5000;

export type ImportPlan = {
  /** What stands afterwards. */
  readonly next: readonly SiteRule[];
  readonly blocks: number;
  readonly allows: number;
  /** Sites that said something else before. */
  readonly changes: number;
  /** Sites that say the very same already. */
  readonly same: number;
  /** Sites for which there is no room. */
  readonly over: number;
};

/** What taking sites over comes to. A newer word on a site replaces every older one on it; nothing else is lost. */
export function planImport(standing: readonly SiteRule[], imported: readonly SiteRule[]): ImportPlan {
  const before = new Map(standing.map((rule) => [rule.site, rule]));
  const taken = new Map<string, SiteRule>();
  const count = { blocks: 0, allows: 0, changes: 0, same: 0, over: 0 };
  let room = mostSites - standing.length;
  for (const rule of imported) {
    const old = before.get(rule.site);
    if (old !== undefined && isSame(old, rule)) count.same += 1;
    else if (old === undefined && room <= 0) count.over += 1;
    else {
      count[old !== undefined ? "changes" : rule.action === "block" ? "blocks" : "allows"] += 1;
      if (old === undefined) room -= 1;
      taken.set(rule.site, rule);
    }
  }
  return { next: [...standing.filter(({ site }) => !taken.has(site)), ...taken.values()], ...count };
}

function isSame(a: SiteRule, b: SiteRule): boolean {
  return a.action === b.action && a.until === b.until && (a.note ?? "") === (b.note ?? "");
}
