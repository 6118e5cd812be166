import { expect, test } from "vitest";
import { countTry, freeTries, noAttempts, secondsToWait, waitAfter, type Attempts } from "../../../core/pin/lockout.ts";

/** So many seconds later, and, where somebody set the clock, so many more on it. */
const at = (seconds: number, set = 0) => ({
  now: new Date(1_800_000_000_000 + (seconds + set) * 1000),
  steady: 5000 + seconds * 1000,
});
const wrong = (count: number): Attempts =>
  Array.from({ length: count }).reduce<Attempts>((attempts) => countTry(attempts, at(0)), noAttempts);

test("five tries are free, then each wait is longer, up to a day", () => {
  const waits = Array.from({ length: 14 }, (_, index) => waitAfter(index));
  expect(waits).toEqual([0, 0, 0, 0, 0, 30, 60, 300, 900, 3600, 7200, 14400, 28800, 57600]);
  expect(waitAfter(15)).toBe(86_400);
  expect(waitAfter(500)).toBe(86_400);
});

test("the wait runs down with the clock", () => {
  expect(secondsToWait(wrong(freeTries), at(10))).toBe(20);
  expect(secondsToWait(wrong(freeTries), at(30))).toBe(0);
});

const day = 86_400;

test.each([
  ["back", at(10, -day), 30],
  ["forward by a day", at(10, day), 20],
  ["forward by a year", at(29, 365 * day), 1],
  ["to another zone and back, which moves no clock", at(30, 0), 0],
])("a clock that is set %s gains nothing", (_name, moment, left) => {
  expect(secondsToWait(wrong(freeTries), moment)).toBe(left);
});

test("over a restart, where the steady clock begins anew, the wait goes on by the clock", () => {
  const { now } = at(10);
  expect(secondsToWait(wrong(freeTries), { now, steady: 5000 + 10_000 })).toBe(20);
  expect(secondsToWait({ wrong: freeTries, lastAt: at(0).now.getTime() }, { now, steady: 0 })).toBe(20);
});

test("each try that a clock set forward over a restart wins makes the next wait longer", () => {
  const once = countTry(wrong(freeTries), at(0, day));
  expect(secondsToWait(once, at(0, day))).toBe(60);
  expect(secondsToWait(once, at(0))).toBe(60);
});
