import type { CategoryId } from "../category/categories.ts";
import { addDays, coarsenRows, type DayEvent, type DayRow } from "./day-row.ts";
import type { Sight } from "./parents-sight.ts";

/** One child's time of one day, in seconds. */
export type DayTime = {
  readonly day: string;
  readonly all: number;
  readonly categories: Readonly<Partial<Record<CategoryId, number>>>;
  /** Of short videos, which count for their category too. Days without any have none. */
  readonly short?: number;
};

/** A day's time as parents may see it, and nothing else that is counted beside it. */
export function dayTime({ day, all, categories, short = 0 }: DayTime, sight: Sight): DayTime {
  return sight === "counts" ? { day, all, categories: {} } : { day, all, categories, short };
}

export type PictureDay = {
  readonly day: string;
  readonly seconds: number;
  /** Of `seconds`; what belongs to no category is the rest. Empty where parents see counts alone. */
  readonly categories: Readonly<Partial<Record<CategoryId, number>>>;
  /** Seconds of short videos, of those above; 0 where parents see counts alone. */
  readonly short: number;
  readonly blocked: number;
  readonly asked: number;
};

/** A week of one child as its parents see it: seven days that end today, beside what is usual for this child. */
export type WeekPicture = {
  readonly sight: Sight;
  readonly days: readonly PictureDay[];
  /** What was kept from the child, most often first; one row without names or categories where parents see counts. */
  readonly blocked: readonly DayRow[];
  /** Per day, over the earlier kept days on which the browser was used; null while there are fewer than three. */
  readonly usual: { readonly seconds: number; readonly blocked: number } | null;
};

const daysOfPicture = 7;
const daysForUsual = 3;

export function weekPicture(
  rows: readonly DayRow[],
  times: readonly DayTime[],
  sight: Sight,
  today: string,
): WeekPicture {
  const from = addDays(today, 1 - daysOfPicture);
  const shown = coarsenRows(rows, sight);
  const week = Array.from({ length: daysOfPicture }, (_, index) => addDays(from, index));
  return {
    sight,
    days: week.map((day) =>
      pictureDay(
        day,
        shown,
        times.map((time) => dayTime(time, sight)),
      ),
    ),
    blocked: mostOften(shown.filter(({ day, event }) => event === "blocked" && day >= from)),
    usual: usualDay(
      shown.filter(({ day }) => day < from),
      times.filter(({ day }) => day < from),
    ),
  };
}

const noTime: Omit<DayTime, "day"> = { all: 0, categories: {} };

function pictureDay(day: string, rows: readonly DayRow[], times: readonly DayTime[]): PictureDay {
  const { all, categories, short = 0 } = times.find((time) => time.day === day) ?? noTime;
  const happened = { blocked: count(rows, "blocked", day), asked: count(rows, "asked", day) };
  return { day, seconds: all, categories, short, ...happened };
}

function count(rows: readonly DayRow[], event: DayEvent, day: string): number {
  return sum(rows.filter((row) => row.event === event && row.day === day).map((row) => row.count));
}

/** The same thing on several days becomes one row. */
function mostOften(rows: readonly DayRow[]): DayRow[] {
  const last =
    rows
      .map(({ day }) => day)
      .toSorted()
      .at(-1) ?? "";
  const all = coarsenRows(
    rows.map((row) => ({ ...row, day: last })),
    "names",
  );
  return all.toSorted((a, b) => b.count - a.count || a.key.localeCompare(b.key));
}

function usualDay(rows: readonly DayRow[], times: readonly DayTime[]): WeekPicture["usual"] {
  const days = new Set([...rows.map(({ day }) => day), ...times.map(({ day }) => day)]);
  if (days.size < daysForUsual) return null;
  const blocked = sum(rows.filter(({ event }) => event === "blocked").map((row) => row.count));
  return { seconds: sum(times.map(({ all }) => all)) / days.size, blocked: blocked / days.size };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
