import type { Child } from "../limits/child.ts";
import { isGrant, isInForce, type SiteRule } from "../limits/site-rule.ts";
import type { StoredLimits } from "../limits/stored-limits.ts";
import { isOwnId } from "../lists/own-list.ts";
import { slotsOfDay, weekdays, type TimeLimits } from "../time/time-limits.ts";
import { wholeDay } from "./join-time.ts";
import { isSame } from "./pick-changed.ts";
import type { SyncedChild, SyncedLimits, SyncedSites, SyncedTime } from "./synced-limits.ts";
import { callableChildren, syncedOf, type TierOf } from "./synced-of.ts";

/** The limits of this computer with what travels put in the place of what was set; the very same where nothing changes. */
export function withSynced(limits: StoredLimits, synced: SyncedLimits, tierOf: TierOf, now: Date): StoredLimits {
  if (isSame(syncedOf(limits, tierOf, now), synced)) return limits;
  const calls = new Map(callableChildren(limits).map(([call, { id }]) => [id, call]));
  const blocked = newBlocks(limits.siteRules, synced.sites, now);
  const ownLists = Object.entries(limits.lists).filter(([id]) => isOwnId(id));
  const children = limits.children.map((child) => {
    const call = calls.get(child.id);
    const next = call === undefined ? child : withChild(child, synced.children[call], tierOf, now);
    return { ...next, siteRules: withoutGrants(next.siteRules, blocked) };
  });
  return {
    ...limits,
    children,
    siteRules: withSites(withoutBared(limits, children), synced.sites, now),
    lists: { ...synced.lists, ...Object.fromEntries(ownLists) },
  };
}

/** A child's lasting word stands before the family's. Where it goes, a grant to all that it hid would open: so that goes too. */
function withoutBared({ children: before, siteRules }: StoredLimits, after: readonly Child[]): SiteRule[] {
  const lasting = (child: Child | undefined) =>
    (child?.siteRules ?? []).filter(({ until }) => until === undefined).map(({ site }) => site);
  const bared = new Set(
    before.flatMap((child, at) => {
      const still = new Set(lasting(after[at]));
      return lasting(child).filter((site) => !still.has(site));
    }),
  );
  return siteRules.filter((rule) => !(isGrant(rule) && bared.has(rule.site)));
}

function withChild(child: Child, synced: SyncedChild | undefined, tierOf: TierOf, now: Date): Child {
  if (synced === undefined) return child;
  const { safeSearch: _search, video: _video, pictureCheck: _pictures, ...rest } = child;
  return {
    ...rest,
    ...(synced.safeSearch === undefined ? {} : { safeSearch: synced.safeSearch }),
    ...(Object.keys(synced.video).length === 0 ? {} : { video: synced.video }),
    ...(synced.pictureCheck === undefined ? {} : { pictureCheck: synced.pictureCheck }),
    // A child that has the tier already goes on growing out of it by its birth month.
    ...(tierOf(child) === synced.tier ? {} : { tier: synced.tier }),
    categories: synced.cells,
    siteRules: withSites(child.siteRules, synced.sites, now),
    time: withTime(child.time, synced.time),
  };
}

/** Grants, notes and the order stay; what is said no more goes, and what is new comes last. A new block ends a grant. */
function withSites(rules: readonly SiteRule[], synced: SyncedSites, now: Date): SiteRule[] {
  const { blocks, allows } = synced;
  const blocked = newBlocks(rules, synced, now);
  const kept = rules.filter((rule) => isGrant(rule) || !isInForce(rule, now) || isSaid(rule, synced));
  const allowed = lastingSites("allow", kept, now);
  const newAllows = Object.keys(allows).filter((site) => !allowed.has(site));
  return [
    ...withoutGrants(kept, blocked),
    ...newAllows.map((site): SiteRule => ({ site, action: "allow" })),
    ...[...blocked].map((site): SiteRule => {
      const until = blocks[site];
      return { site, action: "block", ...(typeof until === "number" ? { until } : {}) };
    }),
  ];
}

/** Sites whose block does not stand here yet, or not as long. */
function newBlocks(rules: readonly SiteRule[], synced: SyncedSites, now: Date): ReadonlySet<string> {
  const kept = rules.filter((rule) => isSaid(rule, synced));
  const blocked = lastingSites("block", kept, now);
  return new Set(Object.keys(synced.blocks).filter((site) => !blocked.has(site)));
}

const isSaid = ({ site, action, until }: SiteRule, { blocks, allows }: SyncedSites) =>
  action === "allow" ? Object.hasOwn(allows, site) : Object.hasOwn(blocks, site) && blocks[site] === (until ?? null);

function lastingSites(action: SiteRule["action"], rules: readonly SiteRule[], now: Date): ReadonlySet<string> {
  const lasting = rules.filter((rule) => rule.action === action && !isGrant(rule) && isInForce(rule, now));
  return new Set(lasting.map(({ site }) => site));
}

/** A block that a parent has just set elsewhere is the newer word, as it is where it is set. */
function withoutGrants(rules: readonly SiteRule[], blocked: ReadonlySet<string>): SiteRule[] {
  return rules.filter((rule) => !(isGrant(rule) && blocked.has(rule.site)));
}

function withTime(own: TimeLimits, synced: SyncedTime): TimeLimits {
  const { bedtime, school } = synced;
  const shut = [...(isWholeDay(bedtime) ? weekdays : []), ...(isWholeDay(school?.slice(1)) ? school![0] : [])];
  const rowOf = (row: string, at: number) => synced.hours[`${at + 1}` as keyof SyncedTime["hours"]] ?? row;
  return {
    day: {
      all: synced.all,
      categories: synced.categories,
      sites: Object.entries(synced.sites).map(([site, minutes]) => ({ site, minutes })),
      perGame: synced.perGame,
      shorts: synced.shorts,
    },
    hours: own.hours.map((row, at) => (shut.some((day) => day === at + 1) ? shutRow : rowOf(row, at))),
    bedtime: withBedtime(own.bedtime, bedtime),
    school: withSchool(own.school, school),
    free: Object.keys(synced.free),
    rest: synced.rest,
  };
}

const shutRow = "0".repeat(slotsOfDay);

/** Such a span cannot be written down: the one that stood here stays, and the day's hours are shut instead. */
const isWholeDay = (span: readonly unknown[] | null | undefined) => isSame(span, wholeDay);

function withBedtime(own: TimeLimits["bedtime"], synced: SyncedTime["bedtime"]): TimeLimits["bedtime"] {
  if (synced === null) return null;
  return isWholeDay(synced) ? own : { from: synced[0], to: synced[1] };
}

function withSchool(own: TimeLimits["school"], synced: SyncedTime["school"]): TimeLimits["school"] {
  if (synced === null) return null;
  const [days, from, to] = synced;
  return isWholeDay([from, to]) && own !== null ? { ...own, days } : { days, from, to };
}
