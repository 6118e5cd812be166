import fc from "fast-check";
import { categoryIds } from "../../../core/category/categories.ts";
import { newChild, type Child } from "../../../core/limits/child.ts";
import type { SiteRule } from "../../../core/limits/site-rule.ts";
import { freshLimits, type StoredLimits } from "../../../core/limits/stored-limits.ts";
import type { TimeLimits, Weekday } from "../../../core/time/time-limits.ts";
import { tierIds } from "../../../core/tier/tiers.ts";
import { treatments } from "../../../core/verdict/treatment.ts";
import { restrictions } from "../../../core/video/video-limits.ts";
import { noon } from "../support.ts";

const site = fc.constantFrom("a.example", "b.example", "c.example/games");
const end = noon.getTime() + 60_000;
const until = fc.constantFrom(undefined, noon.getTime() - 1, end, end * 2);
const rule: fc.Arbitrary<SiteRule> = fc
  .record({ site, action: fc.constantFrom("allow" as const, "block" as const), until })
  .map(({ until: ends, ...rest }) => (ends === undefined ? rest : { ...rest, until: ends }));
const rules = fc.array(rule, { maxLength: 4 });
const budget = fc.option(fc.constantFrom(0, 30, 60, 1440));
/** Two of them leave some minute of the day to neither. */
const span = fc.record({ from: fc.integer({ min: 1140, max: 1380 }), to: fc.integer({ min: 0, max: 420 }) });
const lesson = fc
  .tuple(fc.integer({ min: 400, max: 600 }), fc.nat({ max: 200 }))
  .map(([from, length]) => ({ from, to: from + length }));
const row = fc.constantFrom("1".repeat(48), "0".repeat(48), "01".repeat(24), "0".repeat(20) + "1".repeat(28));
const days = fc.subarray<Weekday>([1, 2, 3]);

const time: fc.Arbitrary<TimeLimits> = fc.record({
  day: fc.record({
    all: budget,
    categories: fc.dictionary(fc.constantFrom("games", "video"), fc.nat({ max: 1440 })),
    sites: fc.array(fc.record({ site, minutes: fc.nat({ max: 1440 }) }), { maxLength: 3 }),
    perGame: budget,
    shorts: budget,
  }),
  hours: fc.array(row, { minLength: 7, maxLength: 7 }),
  bedtime: fc.option(span),
  school: fc.option(fc.tuple(days, lesson).map(([some, times]) => ({ days: some, ...times }))),
  free: fc.uniqueArray(site, { maxLength: 2 }),
  rest: budget,
});

const child = (id: string): fc.Arbitrary<Child> =>
  fc
    .record({
      tier: fc.option(fc.constantFrom(...tierIds)),
      birthMonth: fc.option(fc.constantFrom("2008-05", "2014-05", "2022-05")),
      categories: fc.dictionary(fc.constantFrom(...categoryIds), fc.constantFrom(...treatments), { maxKeys: 4 }),
      time,
      siteRules: rules,
      safeSearch: fc.option(fc.boolean()),
      video: fc.record(
        {
          restricted: fc.constantFrom(...restrictions),
          shorts: fc.boolean(),
          comments: fc.boolean(),
          autoplay: fc.boolean(),
        },
        { requiredKeys: [] },
      ),
      pictureCheck: fc.constantFrom("on" as const, "off" as const),
    })
    .map(({ tier, birthMonth, safeSearch, ...rest }) => ({
      ...newChild(id),
      name: `Con ${id}`,
      ...rest,
      ...(safeSearch === null ? {} : { safeSearch }),
      ...(tier === null ? {} : { tier }),
      ...(birthMonth === null ? {} : { birthMonth }),
    }));

/** A family of two children, set up. */
export const families: fc.Arbitrary<StoredLimits> = fc
  .record({
    children: fc.tuple(child("1"), child("2")),
    siteRules: rules,
    lists: fc.dictionary(fc.constantFrom("ut1-adult", "ut1-games"), fc.boolean()),
  })
  .map((parts) => ({ ...freshLimits, setUp: true, ...parts }));
