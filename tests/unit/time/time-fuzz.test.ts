import { expect, test } from "vitest";
import type { Month } from "./month/books.ts";
import { simulateMonth, type Story } from "./simulate-month.ts";

const isLong = process.env["LUY_TRE_LONG"] === "1";

type Kind = Omit<Story, "budget" | "cheats">;

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
  const months = stories.map((story) => simulateMonth({ ...story, budget: null, cheats: "never" }));
  say("no limit", months);
  for (const month of months) expect(errorOf(month)).toBeLessThan(0.01);
});

test(
  "a month of budgets gains no more than a quarter of a minute at each fault, and loses no more than half of one",
  { timeout: 1_800_000 },
  () => {
    const months = stories.map((story) => simulateMonth({ ...story, budget: 90, cheats: "never" }));
    say("90 minutes a day", months);
    for (const month of months) {
      expect(errorOf(month)).toBeLessThan(0.01);
      expect(month.gained).toBeLessThanOrEqual(15 * month.faults);
      expect(month.lost).toBeLessThanOrEqual(30 * month.faults);
    }
  },
);

/** What was moved for days costs days, and sleep that no clock sees looks like a move: see decision 29. */
test.each(["by day", "for days"] as const)(
  "moving clock and zone about %s gains nothing, and loses nothing where sleep is seen and all is put right by the evening",
  { timeout: 1_800_000 },
  (cheats) => {
    const played = stories.map((story) => ({ story, month: simulateMonth({ ...story, budget: 90, cheats }) }));
    const seeing = played.filter(({ story }) => story.seesSleep).map(({ month }) => month);
    say(`90 minutes a day, clock and zone moved ${cheats}, sleep seen`, seeing);
    const blind = played.filter(({ story }) => !story.seesSleep).map(({ month }) => month);
    say(`90 minutes a day, clock and zone moved ${cheats}, sleep not seen`, blind);
    for (const { story, month } of played) {
      expect(errorOf(month)).toBeLessThan(0.01);
      expect(month.gained).toBeLessThanOrEqual(15 * month.faults);
      if (story.seesSleep && cheats === "by day") expect(month.lost).toBeLessThanOrEqual(30 * month.faults);
    }
  },
);
