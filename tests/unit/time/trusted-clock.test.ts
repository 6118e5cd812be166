import { expect, test } from "vitest";
import {
  advanceClock,
  startClock,
  timeOf,
  wasClockMoved,
  type Reading,
  type TrustedClock,
} from "../../../core/time/trusted-clock.ts";
import { at, dayMs, hourMs } from "./clocks.ts";

const h = hourMs;

/** What the child's calendar shows after these readings, as "day hour:minute" since the start. */
function shows(...readings: readonly Reading[]): string {
  const [first, ...others] = readings;
  const clock = others.reduce<TrustedClock>(advanceClock, startClock(first!));
  return new Date(timeOf(clock)).toISOString().slice(8, 16);
}

const tokyo = { offset: 9 * h, zone: "Asia/Tokyo" };
const moved = (ms: number, by: number, part: Partial<Reading> = {}) => at(ms, { wall: at(ms).wall + by, ...part });

test.each<[string, readonly Reading[], string]>([
  ["an evening goes on", [at(20 * h), at(21 * h)], "22T21:00"],
  ["midnight begins a day", [at(23 * h), at(24 * h)], "23T00:00"],
  ["sleep passes", [at(20 * h), at(30 * h)], "23T06:00"],
  [
    "sleep passes where the steady clock sleeps too",
    [at(20 * h), at(30 * h, { steady: 20 * h, seesSleep: false })],
    "23T06:00",
  ],
  ["a clock set to tomorrow stays today", [at(20 * h), moved(20 * h, dayMs)], "22T20:00"],
  ["and is believed from midnight on", [at(20 * h), moved(20 * h, dayMs), moved(25 * h, dayMs)], "24T01:00"],
  ["a clock set back stays where it was", [at(20 * h), moved(20 * h, -5 * h)], "22T20:00"],
  ["a clock set back goes on from where it was", [at(20 * h), moved(21 * h, -5 * h)], "22T21:00"],
  [
    "a clock set back while nobody looked stays where it was",
    [at(20 * h), moved(21 * h, -5 * h, { steady: 0 })],
    "22T20:00",
  ],
  ["a clock set back by less than has passed goes on too", [at(20 * h), moved(21 * h, -h / 2)], "22T21:00"],
  [
    "a clock set forward, and put right while the machine slept, is right",
    [at(15 * h), moved(15 * h, 7 * h), at(23 * h)],
    "22T23:00",
  ],
  ["a clock set back and forth again is where it was", [at(20 * h), moved(20 * h, -h), at(21 * h)], "22T21:00"],
  ["a clock put right by seconds is believed", [at(20 * h), moved(20 * h, 20_000)], "22T20:00"],
  ["another zone stays in the day", [at(23 * h), at(23.5 * h, tokyo)], "22T23:30"],
  ["another zone counts from midnight on", [at(23 * h), at(23.5 * h, tokyo), at(24 * h, tokyo)], "23T02:00"],
  ["daylight saving is believed at once", [at(2 * h), at(2 * h, { offset: 8 * h })], "22T03:00"],
])("%s", (_name, readings, shown) => {
  expect(shows(...readings)).toBe(shown);
});

const minute = 60_000;

test.each<[string, Reading, boolean]>([
  ["an hour that passed", at(21 * h), false],
  ["sleep where it is seen", at(30 * h), false],
  ["sleep that looks like a move", at(30 * h, { steady: 20 * h, seesSleep: false }), false],
  ["a clock put right by two minutes", moved(21 * h, 2 * minute), false],
  ["a clock set forward", moved(21 * h, h), true],
  ["a clock set back", moved(20 * h, -10 * minute), true],
  ["another zone", at(21 * h, tokyo), true],
  ["daylight saving", at(21 * h, { offset: 8 * h }), false],
])("whether parents are told of %s", (_name, reading, told) => {
  expect(wasClockMoved(startClock(at(20 * h)), reading)).toBe(told);
  expect(wasClockMoved(null, reading)).toBe(false);
});
