import { parseAddress } from "../address/parse-address.ts";
import { siteCovers } from "../address/site.ts";
import type { Limits } from "../limits/limits.ts";
import { isInForce } from "../limits/site-rule.ts";
import { judge } from "../verdict/judge.ts";

export type OpenSites = {
  /** Sites of the garden that nobody has closed. */
  readonly planted: readonly string[];
  /** What the parents or the school opened besides, with the parents' note. */
  readonly own: readonly { readonly site: string; readonly note: string }[];
};

/** Where the youngest may go: judged like any visit, so that a card never leads to a closed door. */
export function openSites(limits: Limits, now: Date): OpenSites {
  const youngest: Limits = { ...limits, tier: "under-7" };
  const isOpen = (site: string) => judge(parseAddress(`https://${site}/`), [], [], youngest, now).treatment === "allow";
  const planted = limits.garden.filter(isOpen);
  const allowed = [...limits.siteRules, ...limits.policyRules].filter(
    (rule) => rule.action === "allow" && isInForce(rule, now) && !isPlanted(rule.site, planted) && isOpen(rule.site),
  );
  const own = new Map(allowed.map(({ site, note = "" }) => [site, { site, note }]));
  return { planted, own: [...own.values()] };
}

function isPlanted(site: string, planted: readonly string[]): boolean {
  const address = parseAddress(`https://${site}/`);
  return address !== undefined && planted.some((other) => siteCovers(other, address));
}
