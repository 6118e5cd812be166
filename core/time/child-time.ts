import type { Weekday } from "./time-limits.ts";

/**
 * A moment on the child's own calendar: milliseconds that show the local date and time when read as UTC. It comes from the
 * trusted clock alone, so that no zone and no moved clock reaches what is counted by it.
 */
export type ChildTime = number;

export const minuteMs = 60_000;
export const dayMs = 24 * 60 * minuteMs;

/** A `Date` as its own calendar shows it: for what has no clock to distrust, such as tests and the command line. */
export function childTimeOf(now: Date): ChildTime {
  return now.getTime() - now.getTimezoneOffset() * minuteMs;
}

export function startOfDay(time: ChildTime): ChildTime {
  return Math.floor(time / dayMs) * dayMs;
}

/** The day that a moment falls on, `YYYY-MM-DD`. */
export function dayOf(time: ChildTime): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** Minutes since midnight. */
export function minuteOf(time: ChildTime): number {
  return Math.floor((time - startOfDay(time)) / minuteMs);
}

/** 1 January 1970 was a Thursday. */
const firstDay = 3;

export function weekdayOf(time: ChildTime): Weekday {
  return (((Math.floor(time / dayMs) + firstDay) % 7) + 1) as Weekday;
}
