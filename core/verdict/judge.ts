import { siteCovers, specificity } from "../address/site.ts";
import type { Address } from "../address/address.ts";
import { categoryRule, type CategoryId } from "../category/categories.ts";
import { hasGarden } from "../garden/has-garden.ts";
import { policyPriority } from "../floor/priorities.ts";
import type { Match } from "../index/match.ts";
import type { Limits } from "../limits/limits.ts";
import { isGrant, rulesInForce, type SiteRule } from "../limits/site-rule.ts";
import type { Signal } from "../signal/signal.ts";
import { tierRank } from "../tier/tiers.ts";
import { timePlace } from "../time/time-place.ts";
import { approvedAt } from "../video/films.ts";
import { timeVerdict, type TimeState } from "../time/time-verdict.ts";
import { strictness, type Treatment } from "./treatment.ts";
import type { Because, Verdict } from "./verdict.ts";

type Case = {
  readonly address: Address;
  readonly matches: readonly Match[];
  readonly signals: readonly Signal[];
  readonly limits: Limits;
  readonly now: Date;
  readonly time: TimeState | null;
};

type Answer = { readonly treatment: Treatment; readonly category?: CategoryId; readonly because: Because };

/** One step of the precedence: it speaks, or leaves the case to the next. */
type Step = (of: Case) => Answer | undefined;

/** First that speaks wins. This order is the whole policy. */
const steps: readonly Step[] = [
  browserPage,
  help,
  policySites,
  policyCategories,
  parentBlock,
  parentGrant,
  hoursAndBudgets,
  parentAllow,
  garden,
  neverBlock,
  listedOrSignalled,
];

/**
 * The verdict on one address: pure, total, the same in the extension, the tests and the command line.
 *
 * @param address undefined when it could not be read; what cannot be read is not shown
 * @param matches what the index says of the address
 * @param signals in-page evidence; it can only make the verdict stricter
 * @param time what the child has used up; `null` for what has no hours of its own, such as a frame in a page
 */
export function judge(
  address: Address | undefined,
  matches: readonly Match[],
  signals: readonly Signal[],
  limits: Limits,
  now: Date,
  time: TimeState | null = null,
): Verdict {
  const answer: Answer = address
    ? helpBefore(signals, limits, firstAnswer({ address, matches, signals, limits, now, time }))
    : { treatment: "block", because: { reason: "unreadable" } };
  return {
    treatment: answer.treatment,
    category: answer.category ?? null,
    tier: limits.tier,
    because: answer.because,
    ...(answer.treatment !== "allow" && signals.some((signal) => bringsHelp(signal, limits)) && { offersHelp: true }),
  };
}

/** Somebody opened these sites, and did not answer for a child that tells one of them of its distress. */
const opened: ReadonlySet<Because["reason"]> = new Set(["policy-allow", "parent-allow", "granted", "garden"]);

/** A search in distress meets help where a site was opened too: a veil with a way on takes nothing from who opened it. */
function helpBefore(
  signals: readonly Signal[],
  limits: Limits,
  answer: Answer = { treatment: "allow", because: { reason: "default" } },
): Answer {
  if (answer.treatment !== "allow" || !opened.has(answer.because.reason)) return answer;
  const distress = signals.find((signal) => signal.place === "search" && bringsHelp(signal, limits));
  return distress === undefined ? answer : signalAnswer(distress, limits);
}

function firstAnswer(of: Case): Answer | undefined {
  for (const step of steps) {
    const answer = step(of);
    if (answer) return answer;
  }
  return undefined;
}

/** The browser's own pages, ours among them, hold nothing of the web. */
function browserPage({ address }: Case): Answer | undefined {
  const isWeb = ["http", "https", "ftp", "ws", "wss", "file", "data"].includes(address.scheme);
  return isWeb ? undefined : { treatment: "allow", because: { reason: "browser-page" } };
}

function help({ address, limits }: Case): Answer | undefined {
  const matched = limits.help.find((site) => siteCovers(site, address));
  return matched === undefined ? undefined : { treatment: "allow", because: { reason: "help", matched } };
}

/** Of the locked entries that cover the address the most specific one holds; block wins a tie. */
function policySites({ address, limits, now }: Case): Answer | undefined {
  const weight = (rule: SiteRule) => policyPriority(specificity(rule.site), rule.action);
  const [first, ...others] = covers(limits.policyRules, address, now);
  if (!first) return undefined;
  const rule = others.reduce((top, other) => (weight(other) > weight(top) ? other : top), first);
  return siteAnswer(rule.action === "block" ? "policy-block" : "policy-allow", rule);
}

/** A category that policy locked shut stays shut for a parent's allow too. */
function policyCategories({ matches, limits }: Case): Answer | undefined {
  if (matches.some((match) => match.topic === "never-block")) return undefined;
  const locked = categoryMatches(matches).filter(({ topic }) => isLockedShut(limits, topic));
  return strictestOf(locked.map((match) => listAnswer(match, "policy-category", "block")));
}

function parentBlock({ address, limits, now }: Case): Answer | undefined {
  const rule = covers(limits.siteRules, address, now).find(({ action }) => action === "block");
  return rule && siteAnswer("parent-block", rule);
}

/** Time that was granted beats hours and budgets. */
function parentGrant({ address, limits, now }: Case): Answer | undefined {
  const rule = covers(limits.siteRules, address, now).find(isGrant);
  return rule && siteAnswer("granted", rule);
}

/** A veil, never a way off the page: nothing typed is lost. What would be blocked at any hour stays blocked. */
function hoursAndBudgets(of: Case): Answer | undefined {
  const { address, matches, limits, time } = of;
  if (time === null) return undefined;
  const verdict = timeVerdict(limits.time, time, timePlace(address, matches, limits));
  if (verdict.open) return undefined;
  const atAnyHour = firstAnswer({ ...of, time: null });
  if (atAnyHour?.treatment === "block") return atAnyHour;
  return { treatment: "blur", because: { reason: "time", matched: verdict.closed } };
}

function parentAllow({ address, limits, now }: Case): Answer | undefined {
  const rule = covers(limits.siteRules, address, now).find(({ action }) => action === "allow");
  return rule && siteAnswer("parent-allow", rule);
}

/** The youngest visit approved sites only, and of YouTube approved films. */
function garden(of: Case): Answer | undefined {
  const { address, limits } = of;
  if (!hasGarden(limits)) return undefined;
  const film = approvedAt(address, limits.films);
  if (film !== undefined) return doubtOf(of) ?? { treatment: "allow", because: { reason: "garden", matched: film } };
  const matched = limits.garden.find((site) => siteCovers(site, address));
  return matched === undefined
    ? { treatment: "block", because: { reason: "garden" } }
    : { treatment: "allow", because: { reason: "garden", matched } };
}

/** Who approves a maker has not seen each film: what is known of this very page counts, apart from its being a video. */
function doubtOf(of: Case): Answer | undefined {
  const matches = of.matches.filter(({ topic }) => topic !== "video");
  return neverBlock(of) ?? listedOrSignalled({ ...of, matches });
}

/** Learning, health, help and news: lists and signals that say otherwise are wrong. */
function neverBlock({ matches }: Case): Answer | undefined {
  const match = matches.find(({ topic }) => topic === "never-block");
  if (!match) return undefined;
  return { treatment: "allow", because: { reason: "never-block", list: match.list, matched: match.matched } };
}

/** Category × tier, made stricter by what was seen in the page. */
function listedOrSignalled({ matches, signals, limits }: Case): Answer | undefined {
  const listed = categoryMatches(matches).map((match) =>
    listAnswer(match, "category", limits.categories[match.topic].treatment),
  );
  return strictestOf([...listed, ...signals.map((signal) => signalAnswer(signal, limits))]);
}

/** Up to nine the caution threshold is enough to block; later a caution signal shows the bar. */
function signalAnswer(signal: Signal, limits: Limits): Answer {
  const cell = limits.categories[signal.category].treatment;
  const young = tierRank(limits.tier) <= tierRank("7-9");
  const wanted = young ? "block" : signal.level === "block" ? cell : "caution";
  const treatment = cell === "allow" ? "allow" : bringsHelp(signal, limits) ? "blur" : wanted;
  const { category, evidence, place } = signal;
  return { treatment, category, because: { reason: "signal", matched: evidence, ...(place && { place }) } };
}

/** Words are somebody's own, typed or read in distress; a name or a listed address is not. */
function bringsHelp({ category, place }: Signal, { categories }: Limits): boolean {
  const isOwn = place === "search" || place === "words";
  return isOwn && categoryRule(category).helpFirst === true && categories[category].treatment !== "allow";
}

type CategoryMatch = Match & { readonly topic: CategoryId };

function categoryMatches(matches: readonly Match[]): CategoryMatch[] {
  return matches.filter((match): match is CategoryMatch => match.topic !== "never-block");
}

function isLockedShut(limits: Limits, category: CategoryId): boolean {
  const cell = limits.categories[category];
  return cell.locked && cell.treatment === "block";
}

function covers<R extends SiteRule>(rules: readonly R[], address: Address, now: Date): R[] {
  return rulesInForce(
    rules.filter((rule) => siteCovers(rule.site, address)),
    now,
  );
}

function siteAnswer(reason: Because["reason"], rule: SiteRule): Answer {
  return { treatment: rule.action, because: { reason, matched: rule.site } };
}

function listAnswer(match: CategoryMatch, reason: Because["reason"], treatment: Treatment): Answer {
  return { treatment, category: match.topic, because: { reason, list: match.list, matched: match.matched } };
}

/** The strictest answer; of equals the first, so that the listed order decides. */
function strictestOf(answers: readonly Answer[]): Answer | undefined {
  return answers.reduce<Answer | undefined>(
    (top, answer) => (!top || strictness(answer.treatment) > strictness(top.treatment) ? answer : top),
    undefined,
  );
}
