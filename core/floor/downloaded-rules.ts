import { categoryRule, type CategoryId } from "../category/categories.ts";
import type { Treatment } from "../verdict/treatment.ts";
import type { Rule } from "./rule.ts";
import type { UnnumberedRule } from "./site-rules.ts";
import { namesRule, pathHostRules, type RuleFileKind } from "./static-rules.ts";

/** A downloaded list that is on, as far as the floor must know it before any name is read. */
export type DownloadedList = {
  readonly id: string;
  readonly category: CategoryId;
  /** Whole hosts in it. */
  readonly hosts: number;
  /** Hosts of which it names some places only. */
  readonly places: number;
};

/** One rule to be: which list's names it takes, and what it does with them. `ask`: hosts that the floor cannot judge whole. */
export type PlannedRule = {
  readonly list: string;
  readonly category: CategoryId;
  readonly kind: RuleFileKind | "ask";
};

/** Reads a list's names when its rule is written, and only then. */
export type NamesOfList = (list: string) => { readonly hosts: readonly string[]; readonly places: readonly string[] };

/** Ids of dynamic rules: limits below, the mark, then downloaded lists, so that each is changed without the others. */
export const ruleIds = {
  limits: { from: 1, to: 9_999 },
  mark: 10_000,
  downloaded: { from: 10_001, to: 10_999 },
} as const;

/** The rules that downloaded lists need, one for each list and kind: a list that is switched off has none. */
export function planDownloadedRules(
  lists: readonly DownloadedList[],
  treatmentOf: (category: CategoryId) => Treatment,
  hostAccess: boolean,
): PlannedRule[] {
  return lists.flatMap(({ id, category, hosts, places }) => {
    const treatment = treatmentOf(category);
    if (treatment === "allow") return [];
    const kinds = [...(hosts > 0 ? kindsOf(category, treatment, hostAccess) : []), ...(places > 0 ? askKind : [])];
    return kinds.map((kind) => ({ list: id, category, kind }));
  });
}

const askKind = ["ask"] as const;

/** As with rule files: without host access a redirect would be dropped with all that lies lower, so only the stop is left. */
function kindsOf(category: CategoryId, treatment: "block" | "blur" | "caution", hostAccess: boolean): RuleFileKind[] {
  if (treatment !== "block") return [treatment];
  const harm = categoryRule(category).harm === true;
  if (!harm) return ["block"];
  return hostAccess ? ["block", "stop"] : ["stop"];
}

/** The planned rules with their names, numbered, and the mark that says which plan they are. */
export function downloadedRules(
  plan: readonly PlannedRule[],
  namesOf: NamesOfList,
  blockedPage: string,
  print: string,
): Rule[] {
  const rules = plan.map((planned, position) => ({
    id: ruleIds.downloaded.from + position,
    ...ruleOf(planned, namesOf, blockedPage),
  }));
  return rules.length === 0 ? [] : [markRule(print), ...rules];
}

function ruleOf({ list, category, kind }: PlannedRule, namesOf: NamesOfList, blockedPage: string): UnnumberedRule {
  const { hosts, places } = namesOf(list);
  if (kind === "ask") {
    const { id: _, ...rule } = pathHostRules(places)[0]!;
    return rule;
  }
  return namesRule(kind, hosts, category, blockedPage);
}

/**
 * A rule for a host that cannot exist. It comes and goes with the others in one piece, and tells, when it is read back, which
 * rules stand without a million names being read.
 */
function markRule(print: string): Rule {
  const condition = { requestDomains: [markDomain(print)], resourceTypes: ["main_frame" as const] };
  return { id: ruleIds.mark, priority: 1, action: { type: "allow" }, condition };
}

/** @param print hex; a label of a domain has at most 63 characters */
export function markDomain(print: string): string {
  return `${print.slice(0, 40)}.invalid`;
}
