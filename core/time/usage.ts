import * as v from "valibot";
import { categoryIds, type CategoryId } from "../category/categories.ts";
import { dayMs, dayOf, minuteMs, startOfDay, type ChildTime } from "./child-time.ts";
import type { TimePlace } from "./time-place.ts";

const seconds = v.pipe(v.number(), v.minValue(0));

/** What one child has used up on one day, in seconds. */
export const usageSchema = v.object({
  day: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/)),
  all: seconds,
  categories: v.record(v.picklist(categoryIds as readonly [CategoryId, ...CategoryId[]]), seconds),
  /** Only sites for which a parent set a budget. */
  sites: v.record(v.string(), seconds),
  /** Sites of games, forgotten when the day is over. */
  games: v.record(v.string(), seconds),
  /** Short videos, wherever they are. Days of earlier versions have none. */
  short: v.exactOptional(seconds),
});

export type Usage = v.InferOutput<typeof usageSchema>;

export function noUsage(day: string): Usage {
  return { day, all: 0, categories: {}, sites: {}, games: {} };
}

/** A stretch of time that was spent somewhere. */
export type Spent = { readonly from: ChildTime; readonly to: ChildTime; readonly place: TimePlace };

/** Up to when each thing has been counted: what two windows show at once counts once. */
export type Counted = Readonly<Record<string, ChildTime>>;

export type Accounts = { readonly days: readonly Usage[]; readonly counted: Counted };

/** Adds a stretch of time to the days in which it falls. Days that are missing begin; none is taken away. */
export function addUsage(accounts: Accounts, { from, to, place }: Spent): Accounts {
  if (place.free) return accounts;
  const keys = keysOf(place);
  const days = new Map(accounts.days.map((usage) => [usage.day, usage]));
  const begin = (key: string) => Math.max(from, uncountedFrom(accounts.counted[key], to));
  for (const part of daysBetween(from, to)) {
    const usage = days.get(part.day) ?? noUsage(part.day);
    const secondsOf = (key: string) => Math.max(0, part.to - Math.max(part.from, begin(key))) / 1000;
    days.set(part.day, withSeconds(usage, place, secondsOf));
  }
  const counted = { ...accounts.counted, ...Object.fromEntries(keys.map((key) => [key, Math.max(begin(key), to)])) };
  return { days: [...days.values()], counted };
}

/** A mark that lies ahead of the clock by more than a tick is left over from before the clock was believed again. */
function uncountedFrom(mark: ChildTime | undefined, to: ChildTime): ChildTime {
  return mark === undefined || mark > to + minuteMs ? Number.NEGATIVE_INFINITY : mark;
}

function keysOf({ categories, sites, game, short }: TimePlace): string[] {
  const named = [...sites.map((site) => `site ${site}`), ...(game === null ? [] : [`game ${game}`])];
  return ["all", ...categories, ...named, ...(short ? ["short"] : [])];
}

function withSeconds(usage: Usage, place: TimePlace, secondsOf: (key: string) => number): Usage {
  const add = (was: Readonly<Record<string, number>>, names: readonly string[], prefix: string) => ({
    ...was,
    ...Object.fromEntries(names.map((name) => [name, (was[name] ?? 0) + secondsOf(`${prefix}${name}`)])),
  });
  return {
    ...usage,
    all: usage.all + secondsOf("all"),
    categories: add(usage.categories, place.categories, ""),
    sites: add(usage.sites, place.sites, "site "),
    games: add(usage.games, place.game === null ? [] : [place.game], "game "),
    ...(place.short ? { short: (usage.short ?? 0) + secondsOf("short") } : {}),
  };
}

/** A stretch of time cut at midnights. */
function daysBetween(from: ChildTime, to: ChildTime): { day: string; from: ChildTime; to: ChildTime }[] {
  const parts = [];
  for (let start = from; start < to;) {
    const end = Math.min(to, startOfDay(start) + dayMs);
    parts.push({ day: dayOf(start), from: start, to: end });
    start = end;
  }
  return parts;
}
