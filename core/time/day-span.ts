import type { DaySpan } from "./time-limits.ts";

/** Whether a minute of the day lies in a span. One that ends before it begins lasts over midnight; one without length holds nothing. */
export function isWithin({ from, to }: DaySpan, minute: number): boolean {
  return from <= to ? from <= minute && minute < to : from <= minute || minute < to;
}
