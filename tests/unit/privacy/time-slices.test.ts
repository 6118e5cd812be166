import { expect, test } from "vitest";
import type { CategoryId } from "../../../core/category/categories.ts";
import { timeSlices } from "../../../core/privacy/time-slices.ts";
import type { PictureDay } from "../../../core/privacy/week-picture.ts";

const day = (seconds: number, categories: Partial<Record<CategoryId, number>> = {}): PictureDay => {
  return { day: "2026-11-22", seconds, categories, short: 0, blocked: 0, asked: 0 };
};

test("the topics of most time in the week stand by themselves, the others together, and what has none is the rest", () => {
  const week = [day(100, { games: 50, video: 20, social: 10, forum: 5 }), day(60, { video: 60 })];
  expect(timeSlices(week, 2)).toEqual({
    slices: ["video", "games", "others", "rest"],
    days: [
      { day: "2026-11-22", seconds: { video: 20, games: 50, others: 15, rest: 15 } },
      { day: "2026-11-22", seconds: { video: 60, others: 0, rest: 0 } },
    ],
  });
});

test("nothing is left over where pages of two topics count for both", () => {
  expect(timeSlices([day(60, { games: 60, video: 60 })]).days[0]?.seconds).toMatchObject({ rest: 0 });
});

test("where parents see no topics all time is the rest, and a week without time has no slice", () => {
  expect(timeSlices([day(60)]).slices).toEqual(["rest"]);
  expect(timeSlices([day(0)]).slices).toEqual([]);
});
