import { specificity } from "../address/site.ts";
import type { SiteRule } from "../limits/site-rule.ts";
import { anyWebAddress, appendWitness, documentsOf } from "./actions.ts";
import { documentTypes, heldTypes, partTypes, type Rule, type RuleAction } from "./rule.ts";

/** A rule that has not been given its id yet. */
export type UnnumberedRule = Omit<Rule, "id">;

/**
 * The browser takes 1,000 rules with an expression, and none at all when there is one too many; paths beyond these are left
 * to the worker, which their host asks.
 */
export const mostPathRules = 900;

/** The browser compiles an expression into 2 kB at most, which was seen to hold 87 letters of a path. */
const longestPath = 80;

const hostOf = (site: string) => site.split("/", 1)[0]!;
const hasPath = (site: string) => site.includes("/");

/** Hosts of which the floor cannot tell the whole: some paths differ, or the rule ends by the clock. */
export function hostsToAsk(rules: readonly SiteRule[]): string[] {
  const hosts = rules.filter((rule) => hasPath(rule.site) || rule.until !== undefined).map((rule) => hostOf(rule.site));
  return [...new Set(hosts)].toSorted();
}

/**
 * Request rules for site rules of one action: whole hosts together, and each path for itself.
 *
 * @param priorityOf so that a more specific policy entry can lie higher
 * @param requestAction what the browser does with such a request
 */
export function siteRequestRules(
  rules: readonly SiteRule[],
  action: SiteRule["action"],
  priorityOf: (rule: SiteRule) => number,
  requestAction: RuleAction,
): { readonly hosts: UnnumberedRule[]; readonly paths: UnnumberedRule[] } {
  const chosen = rules.filter((rule) => rule.action === action);
  const resourceTypes = action === "allow" ? [...documentTypes, ...partTypes] : heldTypes;
  const byPriority = Map.groupBy(
    chosen.filter((rule) => !hasPath(rule.site)),
    priorityOf,
  );
  const hosts = [...byPriority].map(([priority, members]) => ({
    priority,
    action: requestAction,
    condition: {
      ...(action === "block" ? { regexFilter: anyWebAddress } : {}),
      requestDomains: [...new Set(members.map((rule) => rule.site))].toSorted(),
      resourceTypes,
    },
  }));
  const paths = chosen.filter((rule) => hasPath(rule.site) && (action === "allow" || isShort(rule.site)));
  return { hosts, paths: paths.map((rule) => pathRule(rule, priorityOf(rule), requestAction)) };
}

/** A longer path than an expression can hold: its block is left to the worker, which its host asks. */
const isShort = (site: string) => site.length - hostOf(site).length <= longestPath;

/**
 * A path is compared as the browser writes it; other spellings of it are the worker's, which its host asks. Of a longer
 * path that is allowed the beginning is enough to let the request through to that question.
 */
function pathRule(rule: SiteRule, priority: number, action: RuleAction): UnnumberedRule {
  const host = hostOf(rule.site);
  const path = escapeExpression(rule.site.slice(host.length).slice(0, longestPath));
  const end = isShort(rule.site) ? "(?:[/;?#].*)?$" : "";
  const regexFilter = `^https?://[^/?#]+${path}${end}`;
  return { priority, action, condition: { regexFilter, requestDomains: [host], resourceTypes: heldTypes } };
}

function escapeExpression(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

/** Documents of these hosts wait for the worker's word. */
export function askRule(hosts: readonly string[], priority: number): UnnumberedRule[] {
  return hosts.length === 0
    ? []
    : [{ priority, action: appendWitness({ treatment: "ask" }), condition: documentsOf(hosts) }];
}

/** Of two covering entries the one with more labels, then the longer path. */
export function siteSpecificity(rule: SiteRule): number {
  return specificity(rule.site);
}
