import { categoryRule, type CategoryId } from "../category/categories.ts";
import { anyWebAddress, appendWitness, documentsOf, redirectTo } from "./actions.ts";
import { priority } from "./priorities.ts";
import { documentTypes, heldTypes, partTypes, type Rule } from "./rule.ts";

/**
 * What a rule file does with its category's names. `block` takes documents and frames to our page. `stop`, for categories
 * of harm, ends every request: pictures, scripts and players on other sites, and whole pages where the host permission,
 * which a redirect needs and a stop does not, was taken away. `blur` and `caution` witness that treatment.
 */
export const ruleFileKinds = ["block", "stop", "blur", "caution"] as const;

export type RuleFileKind = (typeof ruleFileKinds)[number];

/** The files that a category needs: one of harm is only ever blocked by the floor. */
export function ruleFileKindsOf(category: CategoryId): readonly RuleFileKind[] {
  return categoryRule(category).harm ? ["block", "stop"] : ["block", "blur", "caution"];
}

/** Names that the same lists hold. Each group is a rule of its own, so that a list can be switched off without a rebuild. */
export type NameGroup = { readonly lists: readonly string[]; readonly names: readonly string[] };

/** The id of a group's rule in each of its category's files. */
export function groupRuleId(group: number): number {
  return group + 1;
}

/**
 * One rule file of a category. Any number of names sits in one rule: that costs nothing per navigation and holds with no
 * code of ours running.
 *
 * @param groups canonical hostnames by the lists that hold them; subdomains are covered. No group may be empty: the browser
 *   refuses such a rule.
 * @param blockedPage absolute address of our blocked page
 */
export function categoryRules(
  category: CategoryId,
  kind: RuleFileKind,
  groups: readonly NameGroup[],
  blockedPage: string,
): Rule[] {
  const make = ruleMakers[kind];
  return groups.map(({ names }, group) => ({ id: groupRuleId(group), ...make(names, category, blockedPage) }));
}

/** As one rule of such a file, without its id. No list of names may be empty: the browser refuses such a rule. */
export function namesRule(
  kind: RuleFileKind,
  names: readonly string[],
  category: CategoryId,
  blockedPage: string,
): Omit<Rule, "id"> {
  return ruleMakers[kind](names, category, blockedPage);
}

type RuleMaker = (names: readonly string[], category: CategoryId, blockedPage: string) => Omit<Rule, "id">;

const witnessMaker =
  (treatment: "blur" | "caution"): RuleMaker =>
  (names, category) => ({
    priority: priority.mildWitness,
    action: appendWitness({ treatment, category }),
    condition: documentsOf(names),
  });

const ruleMakers: Readonly<Record<RuleFileKind, RuleMaker>> = {
  block: (names, _category, blockedPage) => ({
    priority: priority.category,
    action: redirectTo(blockedPage),
    condition: { regexFilter: anyWebAddress, requestDomains: names, resourceTypes: heldTypes },
  }),
  stop: (names) => ({
    priority: priority.secondFloor,
    action: { type: "block" },
    condition: { requestDomains: names, resourceTypes: [...documentTypes, ...partTypes] },
  }),
  blur: witnessMaker("blur"),
  caution: witnessMaker("caution"),
};

/** Names that no category may block. */
export function neverBlockRules(names: readonly string[]): Rule[] {
  const condition = { requestDomains: names, resourceTypes: [...documentTypes, ...partTypes] };
  return [{ id: 1, priority: priority.neverBlock, action: { type: "allow" }, condition }];
}

/** Help addresses are open whatever else is set. */
export function helpRules(names: readonly string[]): Rule[] {
  const condition = { requestDomains: names, resourceTypes: [...documentTypes, ...partTypes] };
  return [{ id: 1, priority: priority.help, action: { type: "allow" }, condition }];
}

/** Hosts of which only some paths are listed: the page waits for the worker, which can tell them apart. */
export function pathHostRules(names: readonly string[]): Rule[] {
  const action = appendWitness({ treatment: "ask" });
  return [{ id: 1, priority: priority.mildWitness, action, condition: documentsOf(names) }];
}
