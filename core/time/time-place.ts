import type { Address } from "../address/address.ts";
import { siteCovers } from "../address/site.ts";
import type { CategoryId } from "../category/categories.ts";
import type { Match } from "../index/match.ts";
import type { Limits } from "../limits/limits.ts";
import { isShortVideo } from "../video/short-videos.ts";

/** What time spent on one address counts for. */
export type TimePlace = {
  /** Homework, help, and everything while a parent pauses: never counts, and is open at any hour. */
  readonly free: boolean;
  readonly categories: readonly CategoryId[];
  /** Sites with a budget of their own that cover the address. */
  readonly sites: readonly string[];
  /** The listed site of games that it belongs to. */
  readonly game: string | null;
  /** Short videos that follow each other without an end. */
  readonly short: boolean;
};

/** Somewhere of which nothing is known: what time there counts for, it counts for everywhere. */
export const anywhere: TimePlace = { free: false, categories: [], sites: [], game: null, short: false };

/** Lists know games by their sites, so a portal with many games counts as one game. */
export function timePlace(
  address: Address,
  matches: readonly Match[],
  { time, help, pausedUntil }: Pick<Limits, "time" | "help" | "pausedUntil">,
): TimePlace {
  const covers = (site: string) => siteCovers(site, address);
  const listed = matches.some(({ topic }) => topic === "never-block") ? [] : matches;
  return {
    free: pausedUntil !== null || time.free.some(covers) || help.some(covers),
    categories: [...new Set(listed.map(({ topic }) => topic as CategoryId))],
    sites: time.day.sites.map(({ site }) => site).filter(covers),
    game: listed.find(({ topic }) => topic === "games")?.matched ?? null,
    short: isShortVideo(address),
  };
}
