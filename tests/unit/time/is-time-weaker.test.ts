import { expect, test } from "vitest";
import { isTimeWeaker } from "../../../core/time/is-time-weaker.ts";
import { defaultTime, openHours, type TimeLimits } from "../../../core/time/time-limits.ts";

type Part = Omit<Partial<TimeLimits>, "day"> & { day?: Partial<TimeLimits["day"]> };
const time = ({ day, ...rest }: Part): TimeLimits => ({ ...defaultTime, ...rest, day: { ...defaultTime.day, ...day } });
const evening = { from: 21 * 60, to: 6 * 60 };
const school = { days: [1, 2], from: 420, to: 690 } satisfies TimeLimits["school"];
const shut = ["0".repeat(48), ...openHours.slice(1)];
const budget = (minutes: number) => ({ day: { sites: [{ site: "a.example", minutes }] } });

test.each<[string, Part, Part, boolean]>([
  ["a budget where there was none", {}, { day: { all: 60 } }, false],
  ["a greater budget", { day: { all: 60 } }, { day: { all: 61 } }, true],
  ["a budget taken away", { day: { all: 60 } }, {}, true],
  ["more time a game", {}, { day: { perGame: 90 } }, true],
  ["no end to a game", {}, { day: { perGame: null } }, true],
  ["minutes for short videos", {}, { day: { shorts: 30 } }, false],
  ["fewer minutes for short videos", { day: { shorts: 30 } }, { day: { shorts: 0 } }, false],
  ["more minutes for short videos", { day: { shorts: 30 } }, { day: { shorts: 31 } }, true],
  ["no end to short videos", { day: { shorts: 30 } }, {}, true],
  ["less time in a category", {}, { day: { categories: { games: 30, video: 30 } } }, false],
  ["a category's budget taken away", {}, { day: { categories: { video: 30 } } }, true],
  ["less time on a site", budget(20), budget(10), false],
  ["more time on a site", budget(10), budget(20), true],
  ["a site's budget taken away", budget(10), {}, true],
  ["a day closed", {}, { hours: shut }, false],
  ["a day opened", { hours: shut }, {}, true],
  ["a bedtime", {}, { bedtime: evening }, false],
  ["a longer bedtime", { bedtime: evening }, { bedtime: { from: 20 * 60, to: 7 * 60 } }, false],
  ["a bedtime that begins later", { bedtime: evening }, { bedtime: { ...evening, from: 22 * 60 } }, true],
  ["a bedtime moved to the other side of midnight", { bedtime: evening }, { bedtime: { from: 30, to: 360 } }, true],
  ["no bedtime", { bedtime: evening }, {}, true],
  ["a bedtime that ends when it begins", { bedtime: evening }, { bedtime: { from: 1260, to: 1260 } }, true],
  ["lessons that end when they begin", { school }, { school: { ...school, from: 480, to: 480 } }, true],
  ["lessons without length that go", { school: { ...school, to: school.from } }, {}, false],
  ["a school day more", { school }, { school: { ...school, days: [1, 2, 3] } }, false],
  ["a school day less", { school }, { school: { ...school, days: [1] } }, true],
  ["a shorter school day", { school }, { school: { ...school, to: 600 } }, true],
  ["a site that never counts", {}, { free: ["a.example"] }, true],
  ["a site that counts again", { free: ["a.example"] }, {}, false],
  ["a rest sooner", {}, { rest: 20 }, false],
  ["a rest after no minutes, which is none", {}, { rest: 0 }, true],
  ["no rest", {}, { rest: null }, true],
  ["nothing", { school, bedtime: evening, ...budget(5) }, { school, bedtime: evening, ...budget(5) }, false],
])("%s", (_name, before, after, weaker) => {
  expect(isTimeWeaker(time(before), time(after))).toBe(weaker);
});
