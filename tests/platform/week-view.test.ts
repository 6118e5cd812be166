import { beforeEach, expect, test } from "vitest";
import "./support/browser.ts";
import type { Limits } from "../../core/limits/limits.ts";
import type { TierId } from "../../core/tier/tiers.ts";
import { dayOf } from "../../core/time/child-time.ts";
import { nowOf, readAccountClock } from "../../core/time/time-account.ts";
import { localDay } from "../../core/time/local-day.ts";
import { database } from "../../platform/database.ts";
import { readLimits } from "../../platform/limits-store.ts";
import { changeTime, forgetTimes, forgetTimesOfOthers, readTime, readUsage } from "../../platform/time-store.ts";
import { keptDays, weekView } from "../../platform/week-view.ts";

const now = new Date();
const today = localDay(now);

const at = async (tier: TierId, names = false): Promise<Limits> => ({ ...(await readLimits()), tier, names });

/** Time that was spent on this day and on one before it, at sites and games that have names. */
async function spend(child = "1"): Promise<void> {
  const named = { sites: { "blog.example": 60 }, games: { "choi.example": 300 } };
  const usage = { all: 600, categories: { games: 300 }, short: 120, ...named };
  await changeTime(child, (account, reading) => {
    const next = readAccountClock(account, reading);
    const days = [dayOf(nowOf(next) - 2 * 86_400_000), dayOf(nowOf(next))];
    return { ...next, days: days.map((day) => ({ day, ...usage })) };
  });
}

beforeEach(async () => {
  await database.days.clear();
  await spend();
});

test.each<[TierId, object, object]>([
  ["7-9", { games: 300 }, { short: 120 }],
  ["13-15", { games: 300 }, { short: 120 }],
  ["16-17", {}, {}],
])("in %s a day's time has the categories %j, %j and never a site", async (tier, categories, short) => {
  const { picture } = await weekView(await at(tier), now);
  expect(picture.days.at(-1)).toMatchObject({ day: today, seconds: 600, categories, ...short });
  const { times } = await keptDays(await at(tier));
  expect(times).toContainEqual({ day: today, all: 600, categories, ...short });
  expect(JSON.stringify([picture, times])).not.toContain("example");
});

test.each<[TierId, boolean, boolean]>([
  ["13-15", true, true],
  ["13-15", false, false],
  ["16-17", true, false],
  ["7-9", true, false],
])("in %s with names %s the page says that names are on: %s", async (tier, names, says) => {
  expect((await weekView(await at(tier, names))).names).toBe(says);
});

test("forgetting takes the earlier days and leaves today's time counted", async () => {
  await forgetTimes("1");
  expect((await readUsage("1")).map(({ day }) => day)).toEqual([today]);
  expect((await readTime("1")).usage.all).toBe(600);
});

test("the time of a child who left the family goes", async () => {
  await spend("2");
  await forgetTimesOfOthers(["1"]);
  expect(await readUsage("2")).toEqual([]);
  expect(await readUsage("1")).toHaveLength(2);
});
