import { isSame } from "./pick-changed.ts";
import type { SyncedChild, SyncedLimits, SyncedSites } from "./synced-limits.ts";

/** Kinds of things that travel. Each has words under `sync.part`. */
export const syncParts = ["tier", "categories", "sites", "time", "search", "video", "pictures", "lists"] as const;

/** Parts of a child's time. Each has words under `sync.time`. */
export const syncTimes = [
  "all",
  "per-game",
  "shorts",
  "rest",
  "categories",
  "sites",
  "hours",
  "bedtime",
  "school",
  "free",
] as const;

export type SyncChange = {
  readonly part: (typeof syncParts)[number];
  /** What tells the child apart (`callableChildren`); null for the whole family. */
  readonly child: string | null;
  /** Ids of tier (the old and the new one), categories, times or lists, or names of sites: the first few of them. */
  readonly names: readonly string[];
  /** How many there are. */
  readonly count: number;
};

/** As many names as a parent can take in at a glance. */
const mostNames = 5;

/** What differs between two families' limits, in the words of the parents' page: for the eye. */
export function syncChanges(before: SyncedLimits, after: SyncedLimits): SyncChange[] {
  const children = Object.keys(after.children).filter((call) => Object.hasOwn(before.children, call));
  return [
    ...children.flatMap((call) => childChanges(call, before.children[call]!, after.children[call]!)),
    ...change("sites", null, siteNames(before.sites, after.sites)),
    ...change("lists", null, differing(before.lists, after.lists)),
  ];
}

function childChanges(child: string, before: SyncedChild, after: SyncedChild): SyncChange[] {
  const times = differing(before.time, after.time).map((key) => key.replace("perGame", "per-game"));
  return [
    ...change("tier", child, before.tier === after.tier ? [] : [before.tier, after.tier]),
    ...change("categories", child, differing(before.cells, after.cells)),
    ...change("sites", child, siteNames(before.sites, after.sites)),
    ...change("time", child, times),
    ...change("search", child, before.safeSearch === after.safeSearch ? [] : ["safe"]),
    ...change("video", child, differing(before.video, after.video)),
    ...change("pictures", child, before.pictureCheck === after.pictureCheck ? [] : ["check"]),
  ];
}

function change(part: SyncChange["part"], child: string | null, names: readonly string[]): SyncChange[] {
  return names.length === 0 ? [] : [{ part, child, names: names.slice(0, mostNames), count: names.length }];
}

function siteNames(before: SyncedSites, after: SyncedSites): string[] {
  return [...new Set([...differing(before.blocks, after.blocks), ...differing(before.allows, after.allows)])];
}

function differing(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): string[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.filter((key) => !isSame(before[key], after[key]));
}
