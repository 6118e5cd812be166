import { categoryIds, type CategoryId } from "../category/categories.ts";
import { defaultTreatment } from "../category/default-treatment.ts";
import { believedDay } from "../tier/believed-day.ts";
import { tierOfBirth } from "../tier/tier-of-birth.ts";
import { defaultTier, strictestTier, tierRank, type TierId } from "../tier/tiers.ts";
import { isSearchHeld } from "../search/is-search-held.ts";
import { mergeVideo } from "../video/video-limits.ts";
import { activeChild } from "./active-child.ts";
import { newChild, type Child, type ChildId } from "./child.ts";
import { childOf } from "./children.ts";
import type { CategoryLimit, Limits, LockableKey, Source } from "./limits.ts";
import type { Policy } from "./policy.ts";
import type { SiteRule } from "./site-rule.ts";
import type { StoredLimits } from "./stored-limits.ts";

/** What the product brings along and no limit changes: the garden's sites and the help addresses. */
export type Given = {
  readonly garden: readonly string[];
  readonly help: readonly string[];
  /** See `believedDay`. */
  readonly witnessed?: number | undefined;
  /** See `activeChild`. */
  readonly ahead?: number;
};

const lockable: readonly LockableKey[] = [
  "tier",
  "allow",
  "block",
  "categoriesBlock",
  "categoriesAllow",
  "lists",
  "language",
  "safeSearch",
  "youtubeRestrict",
];

/** Stands in for the children of limits that cannot be read. */
const unknownChild = newChild("1");

/**
 * One set of limits for the child at the browser, out of locked policy > parent > policy default > default of the tier.
 *
 * @param stored `null` when the parent's limits are present but unreadable: the strictest tier stands in
 */
export function mergeLimits(stored: StoredLimits | null, policy: Policy, given: Given, now: Date): Limits {
  return mergeFor(
    stored === null ? unknownChild.id : activeChild(stored, now, given.ahead),
    stored,
    policy,
    given,
    now,
  );
}

/** The limits that one child of the family would have at the browser. */
export function mergeFor(id: ChildId, stored: StoredLimits | null, policy: Policy, given: Given, now: Date): Limits {
  const locked = lockable.filter((key) => policy.locked.includes(key));
  const child = stored === null ? unknownChild : childOf(stored, id);
  const { tier, from } = mergeTier(stored, child, policy, locked.includes("tier"), believedDay(now, given.witnessed));
  const parentLanguage = locked.includes("language") ? undefined : stored?.language;
  return {
    child: { id: child.id, name: child.name ?? null, picture: child.picture },
    tier,
    tierFrom: from,
    language: parentLanguage ?? policy.language ?? stored?.language ?? null,
    policyRules: [...lockedRules("allow", policy, locked), ...lockedRules("block", policy, locked)],
    siteRules: mergeSites(parentsRules(child, stored), policy, locked),
    categories: mergeCategories(child, policy, locked, tier),
    garden: given.garden,
    help: given.help,
    lists: mergeLists(stored, policy, locked),
    time: child.time,
    pictureCheck: child.pictureCheck ?? "off",
    names: child.names,
    safeSearch: isSearchHeld(child.safeSearch, policy.safeSearch, locked.includes("safeSearch"), tier),
    video: mergeVideo(child.video, tier, {
      said: policy.youtubeRestrict,
      locked: locked.includes("youtubeRestrict"),
    }),
    films: (child.films ?? []).map(({ of }) => of),
    locked,
    pausedUntil: null,
  };
}

type Tier = { readonly tier: TierId; readonly from: Source };

function mergeTier(stored: StoredLimits | null, child: Child, policy: Policy, locked: boolean, day: Date): Tier {
  if (locked && policy.tier) return { tier: policy.tier, from: "policy" };
  if (stored === null) return { tier: strictestTier, from: "fallback" };
  const unsaid: Tier = policy.tier ? { tier: policy.tier, from: "policy" } : { tier: defaultTier, from: "default" };
  const said = child.tier ?? (child.birthMonth === undefined ? undefined : tierOfBirth(child.birthMonth, day));
  if (said === undefined) return unsaid;
  // Until the welcome is finished nobody has shown to be the parent: what was said opens no more than a new install does.
  if (!stored.setUp && tierRank(said) > tierRank(unsaid.tier)) return unsaid;
  return { tier: said, from: "parent" };
}

function lockedRules(key: "allow" | "block", policy: Policy, locked: readonly LockableKey[]): SiteRule[] {
  return locked.includes(key) ? policy[key].map((site) => ({ site, action: key })) : [];
}

/** What is said for one child stands before what is said about the very same site for all of them; a word that ends does not. */
function parentsRules(child: Child, stored: StoredLimits | null): SiteRule[] {
  const said = lastingSites(child.siteRules);
  return [...child.siteRules, ...(stored?.siteRules ?? []).filter(({ site }) => !said.has(site))];
}

function lastingSites(rules: readonly SiteRule[]): ReadonlySet<string> {
  return new Set(rules.filter(({ until }) => until === undefined).map(({ site }) => site));
}

/** A policy entry that is not locked holds until the parent says something lasting about the same site. */
function mergeSites(
  parent: readonly SiteRule[],
  policy: Policy,
  locked: readonly LockableKey[],
): (SiteRule & { from: Source })[] {
  const said = lastingSites(parent);
  const defaults = (["allow", "block"] as const)
    .filter((key) => !locked.includes(key))
    .flatMap((key) => policy[key].map((site) => ({ site, action: key, from: "policy" as const })))
    .filter((rule) => !said.has(rule.site));
  return [...parent.map((rule) => ({ ...rule, from: "parent" as const })), ...defaults];
}

function mergeCategories(
  child: Child,
  policy: Policy,
  locked: readonly LockableKey[],
  tier: TierId,
): Record<CategoryId, CategoryLimit> {
  const cell = (id: CategoryId): CategoryLimit => {
    const blocks = policy.categoriesBlock.includes(id);
    const allows = !blocks && policy.categoriesAllow.includes(id);
    const isLocked = (blocks && locked.includes("categoriesBlock")) || (allows && locked.includes("categoriesAllow"));
    const byPolicy = { treatment: blocks ? "block" : "allow", from: "policy", locked: isLocked } as const;
    const byParent = child.categories[id];
    if (isLocked) return byPolicy;
    if (byParent) return { treatment: byParent, from: "parent", locked: false };
    if (blocks || allows) return byPolicy;
    return { treatment: defaultTreatment(id, tier), from: "tier", locked: false };
  };
  return Object.fromEntries(categoryIds.map((id) => [id, cell(id)])) as Record<CategoryId, CategoryLimit>;
}

/** Policy names the lists that are on; a parent may switch single ones, and add some, unless that is locked. */
function mergeLists(
  stored: StoredLimits | null,
  policy: Policy,
  locked: readonly LockableKey[],
): Record<string, boolean> {
  const byPolicy = Object.fromEntries((policy.lists ?? []).map((id) => [id, true]));
  if (locked.includes("lists")) return byPolicy;
  const own = Object.fromEntries((stored?.ownLists ?? []).map(({ id }) => [id, true]));
  return { ...byPolicy, ...own, ...stored?.lists };
}
