import { isOwnId } from "../lists/own-list.ts";
import type { Child } from "../limits/child.ts";
import { isGrant, isInForce, type SiteRule } from "../limits/site-rule.ts";
import type { StoredLimits } from "../limits/stored-limits.ts";
import { tierOfBirth } from "../tier/tier-of-birth.ts";
import type { TierId } from "../tier/tiers.ts";
import { videoWords } from "./join-video.ts";
import { isWithin } from "../time/day-span.ts";
import type { TimeLimits } from "../time/time-limits.ts";
import {
  syncedVersion,
  type SyncedChild,
  type SyncedLimits,
  type SyncedSites,
  type SyncedTime,
} from "./synced-limits.ts";

/**
 * What of a family's limits may travel. Birth months, pictures, notes, grants, who sits at the browser and when, own lists,
 * where reports go, what parents see and the language are one computer's own matter.
 */
export function syncedOf(limits: StoredLimits, tierOf: TierOf, now: Date): SyncedLimits {
  const children = callableChildren(limits).map(([call, child]) => [call, syncedChild(child, tierOf, now)] as const);
  const lists = Object.entries(limits.lists).filter(([id]) => !isOwnId(id));
  return {
    version: syncedVersion,
    children: Object.fromEntries(children),
    sites: syncedSites(limits.siteRules, now),
    lists: Object.fromEntries(lists),
  };
}

/**
 * Children by what tells them apart on another computer, where ids differ: the name, in small letters; nothing at all for an
 * only child without one. Two who are called alike cannot be told apart, and neither travels.
 */
export function callableChildren({ children }: StoredLimits): (readonly [call: string, child: Child])[] {
  const calls = children.map((child) => [callOf(child), child] as const);
  return calls.filter(([call]) => calls.filter(([other]) => other === call).length === 1);
}

/** What children are called whom nothing tells apart on another computer; empty for those without a name. */
export function namesakes({ children }: StoredLimits): string[] {
  const names = new Map(children.map((child) => [callOf(child), child.name ?? ""]));
  const isShared = (call: string) => children.filter((child) => callOf(child) === call).length > 1;
  return [...names].filter(([call]) => isShared(call)).map(([, name]) => name);
}

const callOf = ({ name = "" }: Child) => name.toLocaleLowerCase("vi");

/** A child's tier as it stands today, by what was said on this computer. */
export type TierOf = (child: Child) => TierId;

/** @param unsaid the tier of a child of whom nobody has said how old it is */
export function tierOn(day: Date, unsaid: TierId): TierOf {
  return ({ tier, birthMonth }) => tier ?? (birthMonth === undefined ? unsaid : tierOfBirth(birthMonth, day));
}

function syncedChild(child: Child, tierOf: TierOf, now: Date): SyncedChild {
  return {
    tier: tierOf(child),
    cells: child.categories,
    sites: syncedSites(child.siteRules, now),
    time: syncedTime(child.time),
    ...(child.safeSearch === undefined ? {} : { safeSearch: child.safeSearch }),
    video: videoWords(child.video),
    ...(child.pictureCheck === "on" ? { pictureCheck: "on" as const } : {}),
  };
}

function syncedSites(rules: readonly SiteRule[], now: Date): SyncedSites {
  const lasting = rules.filter((rule) => isInForce(rule, now) && !isGrant(rule));
  const blocks = new Map<string, number | null>();
  for (const { site, action, until } of lasting)
    if (action === "block")
      blocks.set(site, blocks.has(site) ? laterEnd(blocks.get(site)!, until ?? null) : (until ?? null));
  const allows = lasting.filter(({ action }) => action === "allow").map(({ site }) => [site, true as const]);
  return { blocks: Object.fromEntries(blocks), allows: Object.fromEntries(allows) };
}

/** Of two ends, in epoch milliseconds; null never comes. */
export function laterEnd(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : Math.max(a, b);
}

/** What holds nothing is nothing: a rest after no minutes, a bedtime without length, a school without days. */
function syncedTime({ day, hours, bedtime, school, free, rest }: TimeLimits): SyncedTime {
  const sites = new Map<string, number>();
  for (const { site, minutes } of day.sites) sites.set(site, Math.min(minutes, sites.get(site) ?? minutes));
  return {
    all: day.all,
    perGame: day.perGame,
    shorts: day.shorts,
    rest: rest || null,
    categories: day.categories,
    sites: Object.fromEntries(sites),
    hours: Object.fromEntries(hours.map((row, at) => [String(at + 1), row])),
    bedtime: bedtime === null || !isWithin(bedtime, bedtime.from) ? null : [bedtime.from, bedtime.to],
    school:
      school === null || school.days.length === 0 || !isWithin(school, school.from)
        ? null
        : [school.days.toSorted(), school.from, school.to],
    free: Object.fromEntries(free.map((site) => [site, true as const])),
  };
}
