import { dottedHost } from "../address/dotted-host.ts";
import { categoryIds, type CategoryId } from "../category/categories.ts";
import { hasGarden } from "../garden/has-garden.ts";
import type { Limits } from "../limits/limits.ts";
import { rulesInForce, type SiteRule } from "../limits/site-rule.ts";
import { filmSites } from "../video/films.ts";
import { videoRules } from "../video/video-rules.ts";
import type { NameAsk } from "../signal/name-asks.ts";
import { anyWebAddress, appendWitness, redirectTo } from "./actions.ts";
import { planDownloadedRules, type DownloadedList, type PlannedRule } from "./downloaded-rules.ts";
import { nameRules } from "./name-rules.ts";
import { policyPriority, priority } from "./priorities.ts";
import { documentTypes, heldTypes, pageTypes, partTypes, type Rule, type RuleAction } from "./rule.ts";
import { enabledRulesets, readRulesetId } from "./rulesets.ts";
import {
  askRule,
  hostsToAsk,
  mostPathRules,
  siteRequestRules,
  siteSpecificity,
  type UnnumberedRule,
} from "./site-rules.ts";
import { searchAsks } from "../search/search-asks.ts";
import { wrapperRules } from "./wrapper-rules.ts";
import { groupRuleId } from "./static-rules.ts";

/** What this package holds: its rule files, and for each category the sets of lists that its rules were made of. */
export type Package = {
  readonly rulesets: readonly string[];
  readonly groups: Readonly<Partial<Record<CategoryId, readonly (readonly string[])[]>>>;
  /** Names of hosts that are to be asked about. */
  readonly asks?: readonly NameAsk[];
};

/** What was downloaded since: lists that are on, and which generation of them. */
export type Downloaded = { readonly generation: string; readonly lists: readonly DownloadedList[] };

/** Everything the browser must be told so that its rules equal the limits. */
export type Floor = {
  readonly rulesets: readonly string[];
  /** Rules of single lists that are switched off, by rule file. */
  readonly off: Readonly<Record<string, readonly number[]>>;
  /** Limits and corrections. */
  readonly dynamic: readonly Rule[];
  /** Rules of downloaded lists, without their names: those are many, and read when they are written. */
  readonly downloaded: { readonly generation: string; readonly plan: readonly PlannedRule[] } | null;
  /** The witness: allow, or ask where the rules alone cannot tell every verdict. */
  readonly session: readonly Rule[];
};

export type Browser = {
  /** Absolute address of our blocked page. */
  readonly blockedPage: string;
  /** Whether we may redirect and write headers on all sites. Without, requests can only be stopped. */
  readonly hostAccess: boolean;
  /** Hosts that the rule files block and `judge` does not; see `corrections.ts` in the platform. */
  readonly corrections: readonly string[];
  /** Hosts that a signed release list takes off every list. */
  readonly released?: readonly string[];
  /** Time is over for some pages, or soon will be: rules know nothing of that. */
  readonly timeCloses?: boolean;
};

/** The floor for these limits. Pure; the same limits always give the same floor. */
export function compileFloor(
  limits: Limits,
  held: Package,
  browser: Browser,
  now: Date,
  downloaded: Downloaded | null = null,
): Floor {
  const treatmentOf = (id: CategoryId) => limits.categories[id].treatment;
  const rulesets = enabledRulesets(held.rulesets, treatmentOf, browser.hostAccess, limits.safeSearch);
  return {
    rulesets,
    off: rulesOff(rulesets, held, limits),
    dynamic: numbered([
      ...correctionRules(browser),
      ...releaseRules(browser),
      ...limitRules(limits, blockAction(browser), now),
      ...(browser.hostAccess ? [undotted, ...videoRules(limits.video)] : []),
    ]),
    downloaded: downloaded && {
      generation: downloaded.generation,
      plan: planDownloadedRules(downloaded.lists, treatmentOf, browser.hostAccess),
    },
    session: numbered([
      speaksForAll(limits, held) && !endsByItself(limits, browser) ? allowWitness : askAlways,
      askNumbers,
      ...wrapperRules,
      ...searchAsks,
      ...nameRules(held.asks ?? []),
    ]),
  };
}

const allowWitness: UnnumberedRule = {
  priority: priority.allowWitness,
  action: appendWitness({ treatment: "allow" }),
  condition: { resourceTypes: documentTypes },
};

/** What becomes of the address is judged like any other: a listed host stays blocked under the name that it goes on with. */
const undotted: UnnumberedRule = {
  priority: priority.dottedHost,
  action: { type: "redirect", redirect: { regexSubstitution: "\\1\\2" } },
  condition: { regexFilter: dottedHost, resourceTypes: pageTypes },
};

/** Milder witnesses may stand beside a category that has none: then every page asks. */
const askAlways: UnnumberedRule = {
  priority: priority.allowWitness,
  action: appendWitness({ treatment: "ask" }),
  condition: { resourceTypes: documentTypes },
};

/** An IPv6 host may stand for a listed IPv4 address, which rules cannot tell. */
const askNumbers: UnnumberedRule = {
  ...askAlways,
  condition: { regexFilter: "^https?://(?:[^/?#]*@)?\\[", resourceTypes: documentTypes },
};

/** Whether every listed category that is blurred or cautioned has a rule file that says so. */
function speaksForAll(limits: Limits, held: Package): boolean {
  return categoryIds.every((id) => {
    const { treatment } = limits.categories[id];
    const unlisted = held.groups[id] === undefined;
    return treatment === "allow" || unlisted || held.rulesets.includes(`${id}.${treatment}`);
  });
}

/** What is open now closes by the clock: rules know nothing of that, and the worker may be dead by then. */
function endsByItself({ pausedUntil }: Limits, { timeCloses }: Browser): boolean {
  return timeCloses === true || pausedUntil !== null;
}

function blockAction({ blockedPage, hostAccess }: Browser): RuleAction {
  return hostAccess ? redirectTo(blockedPage) : { type: "block" };
}

/**
 * Rules of lists that are off. The browser heeds this for rules without an expression only, so a `block` file is not among
 * them: what it blocks too much is corrected host by host.
 */
function rulesOff(rulesets: readonly string[], held: Package, limits: Limits): Record<string, number[]> {
  const isOff = (list: string) => limits.lists[list] === false;
  const entries = rulesets.flatMap((id) => {
    const meaning = readRulesetId(id);
    if (meaning === undefined || typeof meaning === "string" || meaning.kind === "block") return [];
    const groups = held.groups[meaning.category] ?? [];
    const ids = groups.flatMap((lists, group) => (lists.every(isOff) ? [groupRuleId(group)] : []));
    return ids.length === 0 ? [] : [[id, ids] as const];
  });
  return Object.fromEntries(entries);
}

/** A corrected host is let through and asked about: names below it may be listed on their own. */
function correctionRules({ corrections }: Browser): UnnumberedRule[] {
  if (corrections.length === 0) return [];
  const condition = { requestDomains: corrections, resourceTypes: heldTypes };
  return [{ priority: priority.correction, action: allow, condition }, ...askRule(corrections, priority.askWitness)];
}

const allow: RuleAction = { type: "allow" };

/** Everything of a released host is let through: its pictures and scripts were stopped on other sites too. */
function releaseRules({ released = [] }: Browser): UnnumberedRule[] {
  if (released.length === 0) return [];
  const condition = { requestDomains: released, resourceTypes: [...documentTypes, ...partTypes] };
  return [{ priority: priority.correction, action: allow, condition }, ...askRule(released, priority.askWitness)];
}

function limitRules(limits: Limits, block: RuleAction, now: Date): UnnumberedRule[] {
  const parent = rulesInForce(limits.siteRules, now);
  const policy = rulesInForce(limits.policyRules, now);
  const films = filmSites(limits);
  const byPolicy = (rule: SiteRule) => policyPriority(siteSpecificity(rule), rule.action);
  // An allow that finds no room would hold a good page back; a block is made up for by the question.
  const parts = [
    siteRequestRules(policy, "allow", byPolicy, allow),
    siteRequestRules(parent, "allow", () => priority.parentAllow, allow),
    siteRequestRules(films, "allow", () => priority.films, allow),
    siteRequestRules(policy, "block", byPolicy, block),
    siteRequestRules(parent, "block", () => priority.parentBlock, block),
  ];
  return [
    ...gardenRules(limits, block),
    ...parts.flatMap(({ hosts }) => hosts),
    ...parts.flatMap(({ paths }) => paths).slice(0, mostPathRules),
    ...askRule(hostsToAsk([...parent, ...policy, ...films, ...doubtfulAllows(limits, parent)]), priority.askWitness),
  ];
}

/** A site that a parent allowed may hold parts of a category that policy locked shut: only the worker can tell. */
function doubtfulAllows(limits: Limits, parent: readonly SiteRule[]): SiteRule[] {
  const shut = categoryIds.some((id) => limits.categories[id].locked && limits.categories[id].treatment === "block");
  if (!shut) return [];
  return parent.filter(({ action }) => action === "allow").map((rule) => ({ ...rule, until: rule.until ?? 0 }));
}

/** For the youngest: nothing but the garden. What a parent allows lies higher. */
function gardenRules(limits: Limits, block: RuleAction): UnnumberedRule[] {
  if (!hasGarden(limits)) return [];
  const approved = limits.garden.toSorted();
  return [
    {
      priority: priority.garden,
      action: block,
      condition: { regexFilter: anyWebAddress, excludedRequestDomains: approved, resourceTypes: heldTypes },
    },
    {
      priority: priority.garden,
      action: { type: "allow" },
      condition: { requestDomains: approved, resourceTypes: [...documentTypes, ...partTypes] },
    },
  ];
}

function numbered(rules: readonly UnnumberedRule[]): Rule[] {
  return rules.map((rule, position) => ({ id: position + 1, ...rule }));
}
