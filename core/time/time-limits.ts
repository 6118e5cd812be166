import * as v from "valibot";
import { categoryIds, type CategoryId } from "../category/categories.ts";

/** Days of the week, Monday first, as `1` … `7`. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof weekdays)[number];

/** Half hours of a day on the painted grid. */
export const slotsOfDay = 48;

const minutes = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1440));
const site = v.pipe(v.string(), v.minLength(1), v.maxLength(512));

/** A minute of the local day: 0 is midnight. */
export const minuteOfDay = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1439));

export const weekdaysSchema = v.pipe(v.array(v.picklist(weekdays)), v.maxLength(7));

/** One row a day, Monday first; in each a `1` for every half hour in which the child may browse and a `0` for the others. */
export const weekGridSchema = v.pipe(v.array(v.pipe(v.string(), v.regex(/^[01]{48}$/))), v.length(7));
export type WeekGrid = v.InferOutput<typeof weekGridSchema>;

/** How much and when one child may browse. Budgets are minutes a day; `null` is no budget. */
export const timeLimitsSchema = v.object({
  day: v.object({
    all: v.nullable(minutes),
    categories: v.record(v.picklist(categoryIds as readonly [CategoryId, ...CategoryId[]]), minutes),
    sites: v.pipe(v.array(v.object({ site, minutes })), v.maxLength(200)),
    /** Of any one game. */
    perGame: v.nullable(minutes),
    /** Of short videos, wherever they are. Limits of earlier versions have none. */
    shorts: v.optional(v.nullable(minutes), null),
  }),
  hours: weekGridSchema,
  /** Minutes of the day; a bedtime that ends earlier than it begins goes past midnight. */
  bedtime: v.nullable(v.object({ from: minuteOfDay, to: minuteOfDay })),
  school: v.nullable(v.object({ days: weekdaysSchema, from: minuteOfDay, to: minuteOfDay })),
  /** Sites that never count: homework. */
  free: v.pipe(v.array(site), v.maxLength(500)),
  /** A word to rest after so many minutes. */
  rest: v.nullable(minutes),
});

export type TimeLimits = v.InferOutput<typeof timeLimitsSchema>;
export type DaySpan = NonNullable<TimeLimits["bedtime"]>;

/** Every half hour of the week is open. */
export const openHours: WeekGrid = weekdays.map(() => "1".repeat(slotsOfDay));

/** Nothing closes and nobody is told to rest. */
export const noTimeLimits: TimeLimits = {
  day: { all: null, categories: {}, sites: [], perGame: null, shorts: null },
  hours: openHours,
  bedtime: null,
  school: null,
  free: [],
  rest: null,
};

/** What Decree 147/2024 asks for everybody under 18: 60 minutes a game, 180 in all games, a word to rest every 30. */
export const defaultTime: TimeLimits = {
  day: { all: null, categories: { games: 180 }, sites: [], perGame: 60, shorts: null },
  hours: openHours,
  bedtime: null,
  school: null,
  free: [],
  rest: 30,
};
