import { expect, test } from "vitest";
import { weekChange } from "../../../core/privacy/week-change.ts";
import type { WeekPicture } from "../../../core/privacy/week-picture.ts";

const hour = 3600;

/** A week of equal days, and today last: what is said must not hang on a day that has only begun. */
function week(seconds: number, blocked: number, usual: WeekPicture["usual"]): WeekPicture {
  const day = { day: "", categories: {}, short: 0, asked: 0 };
  const full = Array.from({ length: 6 }, () => ({ ...day, seconds, blocked }));
  return { sight: "names", days: [...full, { ...day, seconds: 1, blocked: 0 }], blocked: [], usual };
}

const usual = { seconds: hour, blocked: 2 };

test.each<[string, WeekPicture, ReturnType<typeof weekChange>]>([
  ["too few earlier days", week(hour, 2, null), { about: "unknown" }],
  ["a week without a used day", week(0, 0, usual), { about: "unknown" }],
  ["the same again", week(hour, 2, usual), { about: "same" }],
  ["a little more", week(1.3 * hour, 3, usual), { about: "same" }],
  ["much more of very little", week(600, 1, { seconds: 60, blocked: 0 }), { about: "same" }],
  ["half as much time again", week(1.5 * hour, 2, usual), { about: "more-time", minutes: 30 }],
  ["half the time", week(0.5 * hour, 2, usual), { about: "less-time", minutes: 30 }],
  ["many more blocked pages, whatever the time", week(3 * hour, 5, usual), { about: "more-blocked" }],
])("of %s it says so", (_words, picture, said) => {
  expect(weekChange(picture)).toEqual(said);
});
