import { beforeEach, expect, test } from "vitest";
import "./support/browser.ts";
import { parseAddress } from "../../core/address/parse-address.ts";
import type { Limits } from "../../core/limits/limits.ts";
import type { TierId } from "../../core/tier/tiers.ts";
import { database } from "../../platform/database.ts";
import { countDayEvent, forgetDays, readDayRows, tidyDays } from "../../platform/day-rows.ts";
import type { Judged } from "../../platform/judge-page.ts";
import { readLimits } from "../../platform/limits-store.ts";

async function judged(url: string, tier: TierId = "7-9", id = "1"): Promise<Judged> {
  const limits = await readLimits();
  const because = { reason: "category" } as const;
  const verdict = { treatment: "block", category: "gambling", tier, because } as const;
  return {
    address: parseAddress(url),
    about: parseAddress(url),
    limits: { ...limits, tier, child: { ...limits.child, id } },
    verdict,
    time: null,
  };
}

beforeEach(() => database.days.clear());

test("the same site on the same day is counted in one row", async () => {
  const one = await judged("https://www.cuoc.example/vao?who=me");
  await Promise.all(Array.from({ length: 5 }, () => countDayEvent("blocked", one)));
  const rows = await readDayRows("1");
  expect(rows).toEqual([expect.objectContaining({ site: "www.cuoc.example", category: "gambling", count: 5 })]);
  expect(JSON.stringify(rows)).not.toMatch(/vao|who=me/);
});

test.each<[TierId, string, string | null]>([
  ["10-12", "cuoc.example", "gambling"],
  ["13-15", "", "gambling"],
  ["16-17", "", null],
])("in %s the site %j and the category %j are written", async (tier, site, category) => {
  await countDayEvent("blocked", await judged("https://cuoc.example/", tier));
  expect(await database.days.getAll()).toEqual([expect.objectContaining({ site, category })]);
});

const at =
  (tier: TierId, names = false) =>
  async (): Promise<Limits> => ({ ...(await readLimits()), tier, names });

test("days older than thirty are let go", async () => {
  const one = await judged("https://cuoc.example/");
  const days = [22, 23, 24].map((day) => new Date(2026, 9, day, 12));
  for (const now of days) await countDayEvent("blocked", one, now);
  await tidyDays([one.limits], new Date(2026, 10, 22, 0, 1));
  expect((await readDayRows("1")).map(({ day }) => day)).toEqual(["2026-10-24"]);
});

test.each<[string, () => Promise<Limits>, string[]]>([
  ["stays as close as before", at("10-12"), ["a.example", "b.example"]],
  ["has grown into another tier", at("13-15"), [""]],
  ["has grown while names are on", at("13-15", true), ["a.example", "b.example"]],
  ["is nearly grown up", at("16-17"), [""]],
])("of a child who %s no more is kept than is seen", async (_words, read, sites) => {
  for (const name of ["a", "b"]) await countDayEvent("blocked", await judged(`https://${name}.example/`));
  await tidyDays([await read()]);
  const rows = await readDayRows("1");
  expect(rows.map(({ site }) => site).toSorted()).toEqual(sites);
  expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(2);
});

test("the days of a child who left the family go too", async () => {
  const left = await judged("https://cuoc.example/", "7-9", "2");
  await countDayEvent("blocked", left);
  await countDayEvent("blocked", await judged("https://cuoc.example/"));
  await tidyDays([await readLimits()]);
  expect(await readDayRows("2")).toEqual([]);
  expect(await readDayRows("1")).toHaveLength(1);
});

test("one child's days are forgotten, another's stay", async () => {
  await countDayEvent("blocked", await judged("https://cuoc.example/"));
  await countDayEvent("asked", await judged("https://cuoc.example/", "7-9", "2"));
  await forgetDays("1");
  expect(await readDayRows("1")).toEqual([]);
  expect(await readDayRows("2")).toEqual([expect.objectContaining({ event: "asked" })]);
});
