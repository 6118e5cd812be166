import { categoryIds, type CategoryId } from "../category/categories.ts";
import { defaultTreatment } from "../category/default-treatment.ts";
import { tierIds, tierRank, type TierId } from "../tier/tiers.ts";
import { strictness } from "../verdict/treatment.ts";
import type { Limits } from "./limits.ts";
import type { SiteRule } from "./site-rule.ts";
import type { StoredLimits } from "./stored-limits.ts";

/** What a change is compared by: the parent's own words and what they come to. */
export type LimitsState = { readonly stored: StoredLimits | null; readonly limits: Limits };

/** Whether any part of a change lets more through than before, now or later. Such a change needs the PIN. */
export function isWeaker(before: LimitsState, after: LimitsState): boolean {
  return (
    tierRank(after.limits.tier) > tierRank(before.limits.tier) ||
    growsSooner(before.stored, after.stored) ||
    beginsAnew(before.stored, after.stored) ||
    categoryIds.some((id) => loosensCell(id, before.stored, after.stored)) ||
    categoryIds.some((id) => cellOf(after, id) < cellOf(before, id)) ||
    before.limits.siteRules.filter(isBlock).some((rule) => !keepsBlock(rule, after.limits.siteRules)) ||
    after.limits.siteRules.filter(isAllow).some((rule) => !hadAllow(rule, before.limits.siteRules)) ||
    listsOff(before.limits.lists, after.limits.lists) ||
    changesOwnList(before.stored, after.stored)
  );
}

function cellOf(state: LimitsState, id: CategoryId): number {
  return strictness(state.limits.categories[id].treatment);
}

/**
 * An earlier birth month, or one where there was a fixed tier, lets the child grow out of a tier sooner. The first birth
 * month counts by the tier it gives.
 */
function growsSooner(before: StoredLimits | null, after: StoredLimits | null): boolean {
  if (before === null || after === null) return false;
  if (before.child.tier !== undefined && after.child.tier === undefined) return before.setUp;
  if (before.child.birthMonth === undefined) return false;
  return after.child.birthMonth === undefined || after.child.birthMonth < before.child.birthMonth;
}

/** During the welcome a child may grow out of a fixed tier freely. */
function beginsAnew(before: StoredLimits | null, after: StoredLimits | null): boolean {
  return before?.setUp === true && after?.setUp !== true;
}

/**
 * A cell outlasts the tier: written down, it stands when a parent makes the tier stricter; taken out, nothing stands when the
 * child grows. So it counts in every tier.
 */
function loosensCell(id: CategoryId, before: StoredLimits | null, after: StoredLimits | null): boolean {
  const [was, is] = [before?.categories[id], after?.categories[id]];
  const isMilder = (tier: TierId) =>
    strictness(is ?? defaultTreatment(id, tier)) < strictness(was ?? defaultTreatment(id, tier));
  return was !== is && tierIds.some(isMilder);
}

const isBlock = (rule: SiteRule) => rule.action === "block";
const isAllow = (rule: SiteRule) => rule.action === "allow";
const lasts = (rule: SiteRule) => rule.until ?? Number.POSITIVE_INFINITY;

function keepsBlock(rule: SiteRule, after: readonly SiteRule[]): boolean {
  return after.some((other) => isBlock(other) && other.site === rule.site && lasts(other) >= lasts(rule));
}

function hadAllow(rule: SiteRule, before: readonly SiteRule[]): boolean {
  return before.some((other) => isAllow(other) && other.site === rule.site && lasts(other) >= lasts(rule));
}

/** Any list that was on by word or by default and is now off. */
function listsOff(before: Readonly<Record<string, boolean>>, after: Readonly<Record<string, boolean>>): boolean {
  const ids = new Set([...Object.keys(before), ...Object.keys(after)]);
  return (
    [...ids].some((id) => after[id] === false && before[id] !== false) ||
    [...ids].some((id) => before[id] === true && after[id] === undefined)
  );
}

/** A list taken out is off; one that stays under its id must stay what it was, or it could be emptied. Its name is free. */
function changesOwnList(before: StoredLimits | null, after: StoredLimits | null): boolean {
  return (before?.ownLists ?? []).some((was) => {
    const is = after?.ownLists.find(({ id }) => id === was.id);
    return is === undefined || is.url !== was.url || is.category !== was.category || is.format !== was.format;
  });
}
