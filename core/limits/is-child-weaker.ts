import { categoryIds, type CategoryId } from "../category/categories.ts";
import { defaultTreatment } from "../category/default-treatment.ts";
import { tierIds, tierRank, type TierId } from "../tier/tiers.ts";
import { isTimeWeaker } from "../time/is-time-weaker.ts";
import { strictness } from "../verdict/treatment.ts";
import { areVideoWordsMilder, isVideoMilder } from "../video/is-video-milder.ts";
import type { Child } from "./child.ts";
import type { Limits } from "./limits.ts";
import { isGrant, type SiteRule } from "./site-rule.ts";

/** What a child is compared by: the parent's own words and what they come to. */
export type ChildState = { readonly child: Child; readonly limits: Limits };

/** Whether any part of a change lets more through to one child than before, now or later. */
export function isChildWeaker(before: ChildState, after: ChildState, wasSetUp: boolean): boolean {
  return (
    tierRank(after.limits.tier) > tierRank(before.limits.tier) ||
    growsSooner(before.child, after.child, wasSetUp) ||
    categoryIds.some((id) => loosensCell(id, before.child, after.child)) ||
    someCellMilder(before.limits, after.limits) ||
    losesBlock(before.limits, after.limits) ||
    gainsAllow(before.limits, after.limits) ||
    freesSearch(before, after) ||
    areVideoWordsMilder(before.child.video, after.child.video) ||
    isVideoMilder(before.limits.video, after.limits.video) ||
    losesPictureCheck(before.limits, after.limits) ||
    approvesFilms(before.limits, after.limits) ||
    isTimeWeaker(before.limits.time, after.limits.time)
  );
}

/**
 * Whether another child may sit down without the PIN: stricter in something, milder in nothing. Equal is not stricter, for a
 * new child has a whole day's time before it. What a parent opened for a child of a stricter tier is no side door.
 */
export function isStricterSeat(from: ChildState, to: ChildState): boolean {
  return !isMilderSeat(from, to) && isMilderSeat(to, from);
}

function isMilderSeat(from: ChildState, to: ChildState): boolean {
  const step = tierRank(to.limits.tier) - tierRank(from.limits.tier);
  return (
    step > 0 ||
    someCellMilder(from.limits, to.limits) ||
    losesBlock(from.limits, to.limits) ||
    (step === 0 && (gainsAllow(from.limits, to.limits) || approvesFilms(from.limits, to.limits))) ||
    (from.limits.safeSearch && !to.limits.safeSearch) ||
    isVideoMilder(from.limits.video, to.limits.video) ||
    losesPictureCheck(from.limits, to.limits) ||
    isTimeWeaker(from.limits.time, to.limits.time)
  );
}

/**
 * An earlier birth month, or one where there was a fixed tier or none at all, lets the child grow out of a tier sooner: who
 * has neither stays where the default has put it. During the welcome the first birth month counts by the tier it gives.
 */
function growsSooner(before: Child, after: Child, wasSetUp: boolean): boolean {
  if (before.tier !== undefined && after.tier === undefined) return wasSetUp;
  if (before.birthMonth === undefined) return wasSetUp && after.birthMonth !== undefined && after.tier === undefined;
  return after.birthMonth === undefined || after.birthMonth < before.birthMonth;
}

/**
 * A cell outlasts the tier: written down, it stands when a parent makes the tier stricter; taken out, nothing stands when the
 * child grows. So it counts in every tier.
 */
function loosensCell(id: CategoryId, before: Child, after: Child): boolean {
  const [was, is] = [before.categories[id], after.categories[id]];
  const isMilder = (tier: TierId) =>
    strictness(is ?? defaultTreatment(id, tier)) < strictness(was ?? defaultTreatment(id, tier));
  return was !== is && tierIds.some(isMilder);
}

function someCellMilder({ categories: before }: Limits, { categories: after }: Limits): boolean {
  return categoryIds.some((id) => strictness(after[id].treatment) < strictness(before[id].treatment));
}

/** A no that is written down opens searches when the child has grown: so it counts in every tier. */
function freesSearch({ child: was, limits: before }: ChildState, { child: is, limits: after }: ChildState): boolean {
  return (was.safeSearch !== false && is.safeSearch === false) || (before.safeSearch && !after.safeSearch);
}

function losesPictureCheck(before: Limits, after: Limits): boolean {
  return before.pictureCheck === "on" && after.pictureCheck === "off";
}

/** In every tier: what is approved early opens in the garden later. */
function approvesFilms({ films: before }: Limits, { films: after }: Limits): boolean {
  return after.some((of) => !before.includes(of));
}

type Kind = (rule: SiteRule) => boolean;

const isBlock: Kind = ({ action }) => action === "block";

function losesBlock(before: Limits, after: Limits): boolean {
  return outlasts(isBlock, after, before);
}

/**
 * A grant is more than an allow: it lifts a block and beats the hours, so that a site which is always allowed may not be
 * granted either. One that was given for once is less than any other.
 */
const kindsOfLeave: readonly Kind[] = [
  ({ action, until }) => action === "allow" && until === undefined,
  isGrant,
  (rule) => isGrant(rule) && rule.once !== true,
];

function gainsAllow(before: Limits, after: Limits): boolean {
  return kindsOfLeave.some((kind) => outlasts(kind, before, after));
}

/** Whether the second has a rule of a kind on a site that the first has not, or not for as long. */
function outlasts(kind: Kind, one: Limits, other: Limits): boolean {
  const [short, long] = [endsOf(kind, one), endsOf(kind, other)];
  return [...long].some(([site, until]) => (short.get(site) ?? 0) < until);
}

/** Until when each site has a rule of a kind: the latest end of them. */
function endsOf(kind: Kind, { siteRules }: Limits): ReadonlyMap<string, number> {
  const ends = new Map<string, number>();
  for (const rule of siteRules.filter(kind)) {
    ends.set(rule.site, Math.max(ends.get(rule.site) ?? 0, rule.until ?? Number.POSITIVE_INFINITY));
  }
  return ends;
}
