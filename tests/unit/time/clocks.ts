import type { TimePlace } from "../../../core/time/time-place.ts";
import type { Reading } from "../../../core/time/trusted-clock.ts";

export const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;

/** Sunday, 22 November 2026, midnight in Hà Nội. */
export const start = Date.UTC(2026, 10, 21, 17);

/** A device in Hà Nội, so many milliseconds after the start by a clock that nobody moves. */
export function at(ms: number, part: Partial<Reading> = {}): Reading {
  return { wall: start + ms, offset: 7 * hourMs, zone: "Asia/Ho_Chi_Minh", steady: ms, seesSleep: true, ...part };
}

export const place = (part: Partial<TimePlace> = {}): TimePlace => ({
  free: false,
  categories: [],
  sites: [],
  game: null,
  short: false,
  ...part,
});
