import { categoryRule, type CategoryId } from "../category/categories.ts";
import { anyWebAddress, appendWitness, documentsOf, redirectTo } from "./actions.ts";
import { priority } from "./priorities.ts";
import { documentTypes, pageTypes, partTypes, type Rule } from "./rule.ts";

/** The treatments that a bundled category has a rule file for; a category of harm is only ever blocked by the floor. */
export type FloorTreatment = "block" | "blur" | "caution";

/** Names that the same lists hold. Each group has rules of its own, so that a list can be switched off without a rebuild. */
export type NameGroup = { readonly lists: readonly string[]; readonly names: readonly string[] };

/**
 * A second rule per group of harm stops everything that the redirect leaves: pictures, scripts and players on other sites,
 * and whole pages where the host permission, which a redirect needs and a block does not, was taken away. Numbered from
 * here on; the group's position is added to both.
 */
const firstStopRule = 1_001;

/** The ids of a group's rules in its category's file. */
export function groupRuleIds(category: CategoryId, treatment: FloorTreatment, group: number): number[] {
  const stopsAll = treatment === "block" && categoryRule(category).harm;
  return stopsAll ? [group + 1, firstStopRule + group] : [group + 1];
}

/**
 * The rule file of one category for one treatment. Any number of names sits in one rule: that costs nothing per navigation
 * and holds with no code of ours running.
 *
 * @param groups canonical hostnames by the lists that hold them; subdomains are covered. No group may be empty: the browser
 *   refuses such a rule.
 * @param blockedPage absolute address of our blocked page
 */
export function categoryRules(
  category: CategoryId,
  treatment: FloorTreatment,
  groups: readonly NameGroup[],
  blockedPage: string,
): Rule[] {
  return groups.flatMap(({ names }, group) => {
    const [id = 1, stopId] = groupRuleIds(category, treatment, group);
    if (treatment !== "block") {
      const action = appendWitness({ treatment, category });
      return [{ id, priority: priority.mildWitness, action, condition: documentsOf(names) }];
    }
    const documents = { regexFilter: anyWebAddress, requestDomains: names, resourceTypes: pageTypes };
    const toBlockedPage: Rule = {
      id,
      priority: priority.category,
      action: redirectTo(blockedPage),
      condition: documents,
    };
    if (stopId === undefined) return [toBlockedPage];
    const everything = { requestDomains: names, resourceTypes: [...documentTypes, ...partTypes] };
    return [
      toBlockedPage,
      { id: stopId, priority: priority.secondFloor, action: { type: "block" }, condition: everything },
    ];
  });
}

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
