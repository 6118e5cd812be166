import fc from "fast-check";
import { expect, test } from "vitest";
import {
  freshAccount,
  grantTime,
  nowOf,
  takeTick,
  usageOn,
  type TimeAccount,
} from "../../../core/time/time-account.ts";
import { at, dayMs, hourMs, place } from "./clocks.ts";

const noon = 12 * hourMs;
const second = 1000;
const ticks = (all: readonly [number, number, ReturnType<typeof place>][]) =>
  all.reduce<TimeAccount>(
    (account, [ms, elapsedMs, where]) => takeTick(account, at(ms), { elapsedMs, place: where }),
    freshAccount,
  );
const today = "2026-11-22";
const game = place({ categories: ["games"], game: "play.example" });

test("seconds count for everything that a place is", () => {
  const account = ticks([[noon, 10 * second, place({ ...game, sites: ["play.example/run"] })]]);
  expect(usageOn(account, today)).toEqual({
    day: today,
    all: 10,
    categories: { games: 10 },
    sites: { "play.example/run": 10 },
    games: { "play.example": 10 },
  });
});

test("short videos have seconds of their own, added to days that have none", () => {
  const film = place({ categories: ["video"] });
  const reel = place({ categories: ["video"], short: true });
  const account = ticks([
    [noon, 10 * second, film],
    [noon + 20 * second, 10 * second, reel],
    [noon + 40 * second, 10 * second, reel],
    [noon + 60 * second, 10 * second, film],
  ]);
  expect(usageOn(account, today)).toMatchObject({ all: 40, categories: { video: 40 }, short: 20 });
});

test("short videos in two windows count once", () => {
  const reel = place({ short: true });
  const both = ticks([
    [noon, 10 * second, reel],
    [noon + second, 10 * second, reel],
  ]);
  expect(usageOn(both, today).short).toBe(11);
});

test("a second falls into the day on which it is spent", () => {
  const account = ticks([[dayMs + 4 * second, 10 * second, place()]]);
  expect([usageOn(account, today).all, usageOn(account, "2026-11-23").all]).toEqual([6, 4]);
});

test("two windows count once, each for what it shows", () => {
  const both = ticks([
    [noon, 10 * second, game],
    [noon + second, 10 * second, place({ categories: ["video"] })],
  ]);
  expect(usageOn(both, today)).toMatchObject({ all: 11, categories: { games: 10, video: 10 } });
});

test("a page that slept is believed for half a minute", () => {
  expect(usageOn(ticks([[noon, 8 * hourMs, place()]]), today).all).toBe(30);
});

test("what was counted under a clock set forward holds up nothing once that clock is put right", () => {
  const ahead = takeTick(freshAccount, at(noon + 3 * dayMs), { elapsedMs: 10 * second, place: place() });
  const right = takeTick({ ...ahead, clock: null }, at(noon), { elapsedMs: 10 * second, place: place() });
  expect(usageOn(right, today).all).toBe(10);
});

test("homework never counts", () => {
  expect(usageOn(ticks([[noon, 10 * second, place({ free: true })]]), today).all).toBe(0);
});

test("which games were played, and which sites had minutes of their own, is forgotten the next day", () => {
  const account = ticks([
    [noon, second, place({ ...game, sites: ["play.example/run"] })],
    [noon + dayMs, second, place()],
  ]);
  expect(usageOn(account, today)).toMatchObject({ categories: { games: 1 }, games: {}, sites: {} });
});

test("days are kept for a month", () => {
  const account = ticks([
    [noon, second, place()],
    [noon + 30 * dayMs, second, place()],
  ]);
  expect(account.days.map(({ day }) => day)).toEqual(["2026-12-22"]);
});

test("a pause of five minutes begins a new stretch", () => {
  const minute = 60 * second;
  expect(
    ticks([
      [noon, 20 * second, place()],
      [noon + 4 * minute, 20 * second, place()],
    ]).streak,
  ).toBe(40);
  expect(
    ticks([
      [noon, 20 * second, place()],
      [noon + 6 * minute, 20 * second, place()],
    ]).streak,
  ).toBe(20);
});

test("time granted twice adds up", () => {
  const account = ticks([[noon, 0, place()]]);
  const twice = grantTime(grantTime(account, 15), 15);
  expect(twice.grantedUntil - nowOf(account)).toBe(30 * 60 * second);
});

test("whatever pages report, no more is counted than time passed", () => {
  const tick = fc.tuple(fc.integer({ min: 0, max: 60_000 }), fc.integer({ min: -5, max: 100_000 }), fc.boolean());
  fc.assert(
    fc.property(fc.array(tick, { maxLength: 40 }), (reports) => {
      let now = noon;
      const all = reports.map(([wait, elapsed, isGame]) => {
        now += wait;
        return [now, elapsed, isGame ? game : place()] as [number, number, ReturnType<typeof place>];
      });
      const { all: used, categories } = usageOn(ticks(all), today);
      const passed = (now - noon) / 1000 + 30.001;
      expect([used <= passed, (categories.games ?? 0) <= passed]).toEqual([true, true]);
    }),
  );
});
