import type { CategoryId } from "../category/categories.ts";
import { isWithin } from "./day-span.ts";
import { slotsOfDay, type DaySpan, type TimeLimits } from "./time-limits.ts";

/** Whether any part of new time limits gives a child more time, or less of a word about it, than the old ones. */
export function isTimeWeaker(before: TimeLimits, after: TimeLimits): boolean {
  return (
    isMore(before.day.all, after.day.all) ||
    isMore(before.day.perGame, after.day.perGame) ||
    isMore(before.day.shorts, after.day.shorts) ||
    isMore(before.rest || null, after.rest || null) ||
    categoriesGainTime(before, after) ||
    before.day.sites.some(({ site, minutes }) => isMore(minutes, siteBudget(after, site))) ||
    hoursOpen(before, after) ||
    spanShrinks(before.bedtime, after.bedtime) ||
    schoolShrinks(before.school, after.school) ||
    after.free.some((site) => !before.free.includes(site))
  );
}

/** Minutes, where `null` and nothing are no end at all. */
type Budget = number | null | undefined;

function isMore(before: Budget, after: Budget): boolean {
  return (after ?? Number.POSITIVE_INFINITY) > (before ?? Number.POSITIVE_INFINITY);
}

function categoriesGainTime({ day: before }: TimeLimits, { day: after }: TimeLimits): boolean {
  return (Object.keys(before.categories) as CategoryId[]).some((id) =>
    isMore(before.categories[id], after.categories[id]),
  );
}

/** The least of the budgets written for a site. */
function siteBudget({ day }: TimeLimits, site: string): Budget {
  const found = day.sites.filter((budget) => budget.site === site).map(({ minutes }) => minutes);
  return found.length === 0 ? null : Math.min(...found);
}

function hoursOpen({ hours: before }: TimeLimits, { hours: after }: TimeLimits): boolean {
  const isOpen = (grid: TimeLimits["hours"], day: number, slot: number) => grid[day]?.[slot] === "1";
  return before.some((_row, day) =>
    Array.from({ length: slotsOfDay }, (_, slot) => slot).some(
      (slot) => isOpen(after, day, slot) && !isOpen(before, day, slot),
    ),
  );
}

/** Whether a minute that was in the span is outside now. */
function spanShrinks(before: DaySpan | null, after: DaySpan | null): boolean {
  if (before === null) return false;
  return Array.from({ length: 24 * 60 }, (_, minute) => minute).some(
    (minute) => isWithin(before, minute) && (after === null || !isWithin(after, minute)),
  );
}

type School = TimeLimits["school"];

function schoolShrinks(before: School, after: School): boolean {
  if (before === null || before.days.length === 0 || !isWithin(before, before.from)) return false;
  return after === null || before.days.some((day) => !after.days.includes(day)) || spanShrinks(before, after);
}
