import { expect, test } from "vitest";
import type { Month } from "./month/books.ts";
import { simulateMonth, type Story } from "./simulate-month.ts";

const isLong = process.env["LUY_TRE_LONG"] === "1";

type Kind = Omit<Story, "budget" | "cheats" | "told">;

/** A machine whose steady clock sees its sleep, and one whose does not; with daylight saving in the month, and without. */
const stories: readonly Kind[] = isLong
  ? Array.from({ length: 20 }, (_, seed) =>
      ["Asia/Ho_Chi_Minh", "America/New_York"].flatMap((zone) => [
        { seed, zone, seesSleep: true },
        { seed, zone, seesSleep: false },
      ]),
    ).flat()
  : [
      { seed: 1, zone: "Asia/Ho_Chi_Minh", seesSleep: false },
      { seed: 2, zone: "America/New_York", seesSleep: true },
    ];

/** The largest error of any count over the month, as a share of what was seen. */
function errorOf({ seen, counted }: Month): number {
  const share = ([name, seconds]: [string, number]) => Math.abs((counted.get(name) ?? 0) - seconds) / seconds;
  return Math.max(...[...seen].map(share));
}

function say(name: string, months: readonly Month[]): void {
  const hours = months.reduce((sum, { seen }) => sum + (seen.get("all") ?? 0), 0) / 3600;
  const most = (of: (month: Month) => number) => Math.max(...months.map(of));
  console.log(
    `${name}: ${months.length} months, ${hours.toFixed(0)} h seen; worst error ${(100 * most(errorOf)).toFixed(3)} %, ` +
      `worst day off by ${most(({ worstDay }) => worstDay).toFixed(0)} s; gained ${most(({ gained }) => gained)} s, ` +
      `lost ${most(({ lost }) => lost)} s on their day, ${most(({ lost, shifted }) => lost - shifted)} s on any, in a month of ${most(({ faults }) => faults)} crashes and sleeps`,
  );
}

test("a month without limits is counted within one hundredth", { timeout: 1_800_000 }, () => {
  const months = stories.map((story) => simulateMonth({ ...story, budget: null, cheats: "never", told: 0 }));
  say("no limit", months);
  for (const month of months) expect(errorOf(month)).toBeLessThan(0.01);
});

test(
  "a month of budgets gains no more than a quarter of a minute at each fault, and loses no more than half of one",
  { timeout: 1_800_000 },
  () => {
    const months = stories.map((story) => simulateMonth({ ...story, budget: 90, cheats: "never", told: 0 }));
    say("90 minutes a day", months);
    for (const month of months) {
      expect(errorOf(month)).toBeLessThan(0.01);
      expect(month.gained).toBeLessThanOrEqual(15 * month.faults);
      expect(month.lost).toBeLessThanOrEqual(30 * month.faults);
    }
  },
);

/** Pages of great sites that a child opens in an hour of browsing, each of which tells the time. */
const toldAnHour = 12;

const cheats = ["by day", "for days"] as const;

/** What was moved for days costs days, and sleep that no clock sees looks like a move: see decision 29. */
test.each(cheats)(
  "moving clock and zone about %s gains nothing, though nobody tells the time",
  { timeout: 1_800_000 },
  (how) => {
    for (const { story, month } of playMoved(how, 0)) {
      expect(errorOf(month)).toBeLessThan(0.01);
      expect(month.gained).toBeLessThanOrEqual(15 * month.faults);
      if (story.seesSleep && how === "by day") expect(month.lost).toBeLessThanOrEqual(30 * month.faults);
    }
  },
);

test.each(cheats)(
  "where servers tell the time and the home has its zone, moving both about %s gains and loses nothing",
  { timeout: 1_800_000 },
  (how) => {
    for (const { story, month } of playMoved(how, toldAnHour)) {
      expect(errorOf(month)).toBeLessThan(0.01);
      expect(month.gained).toBeLessThanOrEqual(15 * month.faults);
      // Where sleep is not seen a minute may be had a day early, until the next page tells the time.
      expect(month.lost - (story.seesSleep ? 0 : month.shifted)).toBeLessThanOrEqual(30 * month.faults);
    }
  },
);

function playMoved(how: (typeof cheats)[number], told: number): { readonly story: Kind; readonly month: Month }[] {
  const played = stories.map((story) => ({
    story,
    month: simulateMonth({ ...story, budget: 90, cheats: how, told }),
  }));
  for (const sees of [true, false]) {
    const months = played.filter(({ story }) => story.seesSleep === sees).map(({ month }) => month);
    say(`moved ${how}, ${told} pages an hour tell the time, sleep ${sees ? "" : "not "}seen`, months);
  }
  return played;
}
