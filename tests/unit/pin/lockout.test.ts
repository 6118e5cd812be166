import { expect, test } from "vitest";
import { countTry, freeTries, noAttempts, secondsToWait, waitAfter, type Attempts } from "../../../core/pin/lockout.ts";

const at = (seconds: number) => new Date(1_800_000_000_000 + seconds * 1000);
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

test("a clock that is set back gains nothing", () => {
  expect(secondsToWait(wrong(freeTries), at(-86_400))).toBe(30);
});
