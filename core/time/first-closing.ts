import { secondsLeft, playCategories, type TimeState } from "./time-verdict.ts";
import type { TimeLimits } from "./time-limits.ts";
import { anywhere, type TimePlace } from "./time-place.ts";

/**
 * Seconds after which some part of the web closes to a child at the earliest, wherever the time until then is spent; 0 while
 * anything is closed, `null` for not within a week.
 */
export function firstClosing(limits: TimeLimits, state: TimeState): number | null {
  const left = placesWithLimits(limits, state).map((place) => secondsLeft(limits, state, place));
  const soonest = Math.min(...left.map((seconds) => seconds ?? Number.POSITIVE_INFINITY));
  return Number.isFinite(soonest) ? soonest : null;
}

/** One place for each budget, and each kind of page that the clock closes. A game that nobody played yet has all its time. */
function placesWithLimits({ day }: TimeLimits, { usage }: TimeState): readonly TimePlace[] {
  const categories = [...new Set([...playCategories, ...Object.keys(day.categories)])] as TimePlace["categories"];
  return [
    { ...anywhere, categories, sites: day.sites.map(({ site }) => site), short: true },
    ...Object.keys(usage.games).map((game) => ({ ...anywhere, game })),
  ];
}
