import fc from "fast-check";
import { expect, test } from "vitest";
import { isWeaker } from "../../../core/limits/is-weaker.ts";
import { noPolicy } from "../../../core/limits/policy.ts";
import { isGrant, type SiteRule } from "../../../core/limits/site-rule.ts";
import type { StoredLimits } from "../../../core/limits/stored-limits.ts";
import { joinSynced } from "../../../core/sync/join-synced.ts";
import { joinTime } from "../../../core/sync/join-time.ts";
import type { SyncedLimits } from "../../../core/sync/synced-limits.ts";
import { syncedOf, tierOn } from "../../../core/sync/synced-of.ts";
import { withSynced } from "../../../core/sync/with-synced.ts";
import { defaultTier } from "../../../core/tier/tiers.ts";
import { defaultTime, openHours, type TimeLimits } from "../../../core/time/time-limits.ts";
import { runs } from "../../runs.ts";
import { noon, stored } from "../support.ts";
import { families } from "./families.ts";

const of = (limits: StoredLimits) => syncedOf(limits, tierOn(noon, defaultTier), noon);
const onto = (limits: StoredLimits, synced: SyncedLimits) =>
  withSynced(limits, synced, tierOn(noon, defaultTier), noon);

const lasting = (rules: readonly SiteRule[]) => rules.filter((rule) => !isGrant(rule));

/** Without what is each computer's own: by which month a child grows, and what was granted for a while. */
function alike(limits: StoredLimits): StoredLimits {
  const children = limits.children.map((child) => ({
    ...child,
    birthMonth: undefined,
    siteRules: lasting(child.siteRules),
    tier: of(limits).children[child.name!.toLowerCase()]!.tier,
  }));
  return { ...limits, children, siteRules: lasting(limits.siteRules) };
}

test("the join of two families is weaker than neither", () => {
  fc.assert(
    fc.property(families, families, (mine, others) => {
      const joined = onto(mine, joinSynced(of(mine), of(others)));
      expect(isWeaker(mine, joined, noPolicy, noon)).toBe(false);
      expect(isWeaker(alike(onto(mine, of(others))), alike(joined), noPolicy, noon)).toBe(false);
    }),
    runs(300),
  );
});

test("it does not matter which of the two comes first", () => {
  fc.assert(
    fc.property(families, families, (a, b) => {
      expect(joinSynced(of(a), of(b))).toEqual(joinSynced(of(b), of(a)));
    }),
    runs(300),
  );
});

test("a family joined with itself, or once more with what it took, stays as it is", () => {
  fc.assert(
    fc.property(families, families, (a, b) => {
      const joined = joinSynced(of(a), of(b));
      expect(joinSynced(joined, joined)).toEqual(joined);
      expect(joinSynced(joined, of(b))).toEqual(joined);
    }),
    runs(300),
  );
});

test("what was taken apart and put together again is the same, in every verdict", () => {
  fc.assert(
    fc.property(families, families, (mine, others) => {
      const taken = onto(mine, of(others));
      expect(of(taken)).toEqual(of(others));
      expect(onto(taken, of(others))).toBe(taken);
    }),
    runs(200),
  );
});

const timeOf = (part: Partial<TimeLimits>) =>
  of(stored({ child: { time: { ...defaultTime, ...part } } })).children[""]!.time;
const evening = { bedtime: { from: 1200, to: 400 } };

test.each([
  ["two bedtimes", evening, { bedtime: { from: 1260, to: 420 } }, { bedtime: [1200, 420] }],
  ["a bedtime and none", evening, {}, { bedtime: [1200, 400] }],
  ["a bedtime and one without length", evening, { bedtime: { from: 60, to: 60 } }, { bedtime: [1200, 400] }],
  [
    "two bedtimes as far apart one way as the other",
    { bedtime: { from: 0, to: 60 } },
    { bedtime: { from: 720, to: 780 } },
    { bedtime: [0, 780] },
  ],
  [
    "bedtimes that leave nothing between them",
    { bedtime: { from: 0, to: 800 } },
    { bedtime: { from: 700, to: 100 } },
    { bedtime: [0, 1440] },
  ],
  [
    "school on two days",
    { school: { days: [1], from: 420, to: 600 } },
    { school: { days: [2], from: 480, to: 660 } },
    { school: [[1, 2], 420, 660] },
  ],
  ["a rest after no minutes and one", { rest: 0 }, { rest: 45 }, { rest: 45 }],
] as const)("%s", (_name, a, b, joined) => {
  const [one, other] = [timeOf(a as Partial<TimeLimits>), timeOf(b as Partial<TimeLimits>)];
  expect(joinTime(one, other)).toMatchObject(joined);
  expect(joinTime(other, one)).toMatchObject(joined);
});

test("where two bedtimes leave no minute of the day, the hours are shut and the bedtime from here stays", () => {
  const mine = stored({ child: { time: { ...defaultTime, bedtime: { from: 0, to: 800 } } } });
  const theirs = stored({ child: { time: { ...defaultTime, bedtime: { from: 700, to: 100 } } } });
  const { time } = onto(mine, joinSynced(of(mine), of(theirs))).children[0]!;
  expect(time.bedtime).toEqual({ from: 0, to: 800 });
  expect(time.hours).toEqual(openHours.map(() => "0".repeat(48)));
});
