import { expect, test } from "vitest";
import { lookAtClock, type Anchor } from "../../../core/time/set-back.ts";

const minute = 60_000;
const hour = 60 * minute;
const anchor: Anchor = { wall: 100 * hour, apart: 10 * hour };
/** So long after the anchor by a clock that nobody moved. */
const after = (ms: number, moved = 0, asleep = 0) => ({
  wall: 100 * hour + ms + asleep + moved,
  steady: 90 * hour + ms,
});

test.each([
  ["an hour that passed", after(hour), 0],
  ["sleep that the steady clock does not see", after(minute, 0, 8 * hour), 0],
  ["a clock set forward", after(minute, 3 * hour), 0],
  ["a clock put right by a minute", after(minute, -minute), 0],
  ["a clock set back by three hours", after(minute, -3 * hour), 3 * hour],
  ["a clock set back less than has passed since", after(5 * hour, -hour), hour],
])("%s", (_name, reading, back) => {
  expect(lookAtClock(anchor, reading).back).toBe(back);
});

test("small steps add up, and are told of once", () => {
  const once = lookAtClock(anchor, after(minute, -minute));
  const twice = lookAtClock(once.anchor, after(2 * minute, -3 * minute));
  expect([once.back, twice.back]).toEqual([0, 3 * minute]);
  expect(lookAtClock(twice.anchor, after(3 * minute, -3 * minute)).back).toBe(0);
});

test("what was set forward and back again is seen as set back", () => {
  const ahead = lookAtClock(anchor, after(minute, 2 * hour));
  expect(lookAtClock(ahead.anchor, after(2 * minute)).back).toBe(2 * hour);
});

test.each([
  ["after the browser's end a clock that is earlier than it was", 99 * hour, hour],
  ["after the browser's end a clock that went on", 101 * hour, 0],
])("%s", (_name, wall, back) => {
  expect(lookAtClock({ wall: 100 * hour, apart: null }, { wall, steady: wall }).back).toBe(back);
});

test("nothing is known of a clock that nobody has looked at", () => {
  expect(lookAtClock(null, after(0))).toEqual({ back: 0, anchor });
});
