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

const heardAt = (ms: number, by = 0): Partial<Reading> => ({
  heard: { told: at(ms).wall, wall: at(ms).wall + by, steady: at(ms).steady },
});
const unseen = { seesSleep: false };
const home = { ...tokyo, isHome: true };

test.each<[string, readonly Reading[], string]>([
  ["a clock that was wrong from the beginning is right", [moved(20 * h, -5 * h, heardAt(20 * h, -5 * h))], "22T20:00"],
  [
    "a clock set forward that looked like sleep is put right",
    [at(20 * h, unseen), moved(20 * h, 7 * h, unseen), moved(21 * h, 7 * h, { ...unseen, ...heardAt(21 * h, 7 * h) })],
    "22T21:00",
  ],
  [
    "and stays so after midnight, though it is left wrong",
    [
      moved(21 * h, 7 * h, { ...unseen, ...heardAt(21 * h, 7 * h) }),
      moved(25 * h, 7 * h, { ...unseen, ...heardAt(21 * h, 7 * h) }),
    ],
    "23T01:00",
  ],
  [
    "a clock put right later is right",
    [moved(21 * h, 7 * h, heardAt(21 * h, 7 * h)), at(25 * h, heardAt(21 * h, 7 * h))],
    "23T01:00",
  ],
  [
    "sleep that is not seen passes, after it as before",
    [at(20 * h, { ...unseen, ...heardAt(20 * h) }), at(30 * h, { ...unseen, ...heardAt(20 * h), steady: 20 * h })],
    "23T06:00",
  ],
  ["seconds of a slow answer are nothing", [moved(20 * h, 20_000, heardAt(20 * h, 20_000))], "22T20:00"],
  ["a journey goes on", [at(20 * h), at(21 * h, tokyo), at(22 * h, { ...tokyo, ...heardAt(22 * h) })], "22T22:00"],
  ["the parents' own word of a zone is believed at once", [at(20 * h), at(21 * h, home)], "22T23:00"],
  ["and ends a journey", [at(20 * h), at(21 * h, tokyo), at(22 * h, { isHome: true, ...heardAt(22 * h) })], "22T22:00"],
])("where the true time is told %s", (_name, readings, shown) => {
  const clock = readings.reduce<TrustedClock | undefined>(advanceClock, undefined);
  expect(new Date(timeOf(clock!)).toISOString().slice(8, 16)).toBe(shown);
});

/** A reading in another run of the browser, whose steady clock begins where the device's clock stood. */
const anew = (ms: number, by = 0, part: Partial<Reading> = {}) =>
  moved(ms, by, { steady: at(ms).steady + by, run: "anew", ...part });
const blind = { seesSleep: false };

test.each<[string, readonly Reading[], string]>([
  ["goes on where nobody moved anything", [at(8 * h), anew(12 * h)], "22T12:00"],
  [
    "is right when what was set forward was put right meanwhile",
    [at(15 * h), moved(15 * h, 7 * h), anew(23 * h)],
    "22T23:00",
  ],
  [
    "is right though the clock was wrong when the browser was started before",
    [moved(8 * h, -7 * h, { steady: h }), at(9 * h, { steady: 2 * h }), at(32 * h, { steady: 25 * h }), anew(34 * h)],
    "23T10:00",
  ],
  ["gives no hours that were set back before", [at(12 * h), moved(12 * h, -3 * h), anew(17 * h, -3 * h)], "22T17:00"],
  ["gives none that are set back meanwhile", [at(12 * h), anew(13 * h, -3 * h)], "22T12:00"],
  [
    "takes sleep for no move where it is not seen",
    [at(8 * h, blind), at(18 * h, { ...blind, steady: 8 * h }), anew(19 * h, 0, blind)],
    "22T19:00",
  ],
])("a new run of the browser %s", (_name, readings, shown) => {
  expect(shows(...readings)).toBe(shown);
});

test("a clock set back by less than has passed is seen in one run of the browser though sleep is not", () => {
  expect(shows(at(20 * h, blind), moved(21 * h, -h / 2, blind))).toBe("22T21:00");
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
