import type { TimeAccount } from "./time-account.ts";
import type { TimeLimits } from "./time-limits.ts";
import type { Ending } from "./time-verdict.ts";

/** Minutes before the end at which a child is told of it. */
export const warnings = [1, 5] as const;

export type TimeNotice =
  | { readonly about: "rest"; readonly minutes: number }
  | ({ readonly about: "left"; readonly minutes: number } & Ending);

/** The warning that belongs to so many seconds before the end; 0 while the end is far. */
export function warningFor(left: number | null): number {
  return left === null ? 0 : (warnings.find((minutes) => left <= minutes * 60) ?? 0);
}

/** What to tell a child now, if anything: that time is nearly over, or else that it is time for a rest. */
export function dueNotice(
  limits: TimeLimits,
  before: TimeAccount,
  after: TimeAccount,
  ending: Ending | null,
): TimeNotice | null {
  const minutes = warningFor(ending?.seconds ?? null);
  const isNews = minutes !== 0 && (before.warned === 0 || minutes < before.warned);
  if (ending !== null && isNews) return { about: "left", minutes, ...ending };
  if (limits.rest === null) return null;
  const rests = (streak: number) => Math.floor(streak / (limits.rest! * 60));
  return rests(after.streak) > rests(before.streak)
    ? { about: "rest", minutes: rests(after.streak) * limits.rest }
    : null;
}
