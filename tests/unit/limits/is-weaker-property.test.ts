import fc from "fast-check";
import { expect, test } from "vitest";
import type { Address } from "../../../core/address/address.ts";
import { categoryIds } from "../../../core/category/categories.ts";
import type { Match } from "../../../core/index/match.ts";
import { activeChild } from "../../../core/limits/active-child.ts";
import { newChild, type Child, type ChildId } from "../../../core/limits/child.ts";
import { isWeaker } from "../../../core/limits/is-weaker.ts";
import { mergeFor } from "../../../core/limits/merge-limits.ts";
import { parsePolicy, type Policy } from "../../../core/limits/policy.ts";
import type { SiteRule } from "../../../core/limits/site-rule.ts";
import type { StoredLimits } from "../../../core/limits/stored-limits.ts";
import type { Signal } from "../../../core/signal/signal.ts";
import { tierIds } from "../../../core/tier/tiers.ts";
import { childTimeOf, dayOf } from "../../../core/time/child-time.ts";
import { openHours, type TimeLimits } from "../../../core/time/time-limits.ts";
import { secondsLeft, type TimeState } from "../../../core/time/time-verdict.ts";
import { timePlace } from "../../../core/time/time-place.ts";
import { judge } from "../../../core/verdict/judge.ts";
import { isVideoMilder } from "../../../core/video/is-video-milder.ts";
import { restrictions } from "../../../core/video/video-limits.ts";
import { strictness, treatments } from "../../../core/verdict/treatment.ts";
import { runs } from "../../runs.ts";
import { address, noon, stored } from "../support.ts";

const hour = 3_600_000;
const site = fc.constantFrom("a.example", "a.example/games", "a.example/Games", "b.a.example", "c.example");
const topics = ["games", "social", "adult", "violence"] as const;
/** Few values everywhere, so that two families often speak of the same thing. */
const minutes = fc.constantFrom(0, 20, 60, 1440);
const span = { from: fc.constantFrom(0, 600, 720, 1260), to: fc.constantFrom(0, 360, 720, 1260) };
const optional = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });

const siteRule = fc
  .record({
    site,
    action: fc.constantFrom("allow" as const, "block" as const),
    until: optional(fc.constantFrom(-hour, hour / 4, 3 * hour).map((ms) => noon.getTime() + ms)),
    once: optional(fc.constant(true as const)),
  })
  .map(withoutGaps);
const siteRules = fc.array(siteRule, { maxLength: 3 });

const timePart = {
  day: fc.record({
    all: fc.option(minutes),
    categories: fc.dictionary(fc.constantFrom("games", "social"), minutes) as fc.Arbitrary<
      TimeLimits["day"]["categories"]
    >,
    sites: fc.array(fc.record({ site, minutes }), { maxLength: 2 }),
    perGame: fc.option(minutes),
    shorts: fc.option(minutes),
  }),
  hours: fc.constantFrom(
    openHours,
    openHours.with(5, "0".repeat(24) + "1".repeat(24)),
    openHours.with(5, "0".repeat(48)),
  ),
  bedtime: fc.option(fc.record(span)),
  school: fc.option(fc.record({ days: fc.subarray([1, 5, 6] as const).map((days) => [...days]), ...span })),
  free: fc.array(site, { maxLength: 1 }),
  rest: fc.constantFrom(null, 0, 30),
};
const time: fc.Arbitrary<TimeLimits> = fc.record(timePart);

const childPart = {
  tier: optional(fc.constantFrom(...tierIds)),
  birthMonth: optional(fc.constantFrom("2020-01", "2014-06", "2012-01")),
  siteRules,
  categories: fc.dictionary(fc.constantFrom(...topics), fc.constantFrom(...treatments), { maxKeys: 2 }),
  safeSearch: optional(fc.boolean()),
  video: optional(
    fc.record(
      { restricted: fc.constantFrom(...restrictions), shorts: fc.boolean(), comments: fc.boolean() },
      { requiredKeys: [] },
    ),
  ),
  films: fc.subarray([{ of: "@ai-do" }, { of: "v=aaaaaaaaaaa" }]),
};

const child = (id: ChildId): fc.Arbitrary<Child> =>
  fc.record({ ...childPart, time }).map((part) => withoutGaps({ ...newChild(id), ...part }));

const familyPart = {
  active: fc.constantFrom("1", "2"),
  switching: fc.array(
    fc.record({
      child: fc.constantFrom("1", "2"),
      days: fc.subarray([5, 6, 7] as const, { minLength: 1 }).map((days) => [...days]),
      ...span,
    }),
    { maxLength: 2 },
  ),
  siteRules,
  setUp: fc.boolean(),
};

const family: fc.Arbitrary<StoredLimits> = fc
  .record({ ...familyPart, children: fc.tuple(child("1"), child("2")) })
  .map((part) => stored(part));

/** A change of one thing, as a page makes it: a family of random new parts would nearly always be weaker in one of them. */
type Change = (before: StoredLimits) => StoredLimits;

const ofTime = oneOf(timePart).map((part) => (one: Child): Child => ({ ...one, time: { ...one.time, ...part } }));
const ofChild = oneOf(childPart).map(
  (part) =>
    (one: Child): Child =>
      withoutGaps({ ...one, ...part }),
);
const ofRules = fc
  .tuple(fc.option(siteRule), fc.nat(2), fc.boolean())
  .map(([rule, at, isAdded]) => (rules: readonly SiteRule[]): SiteRule[] => {
    const others = isAdded ? rules : rules.filter((_, position) => position !== at);
    return rule === null ? [...others] : [...others, rule];
  });
const ofChildRules = ofRules.map((to) => (one: Child): Child => ({ ...one, siteRules: to(one.siteRules) }));

const aChange: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(fc.constantFrom("1", "2"), fc.oneof(ofTime, ofChild, ofChildRules)).map(([id, to]): Change => (before) => ({
    ...before,
    children: before.children.map((one) => (one.id === id ? to(one) : one)),
  })),
  ofRules.map((to): Change => (before) => ({ ...before, siteRules: to(before.siteRules) })),
  oneOf(familyPart).map((part): Change => (before) => ({ ...before, ...part })),
);

/** A family before a change, and after it. */
const change = fc.tuple(family, aChange).map(([before, to]) => [before, to(before)] as const);

/** One of the parts, drawn anew. */
function oneOf<T extends Readonly<Record<string, fc.Arbitrary<unknown>>>>(parts: T) {
  const each = Object.entries(parts).map(([key, value]) => value.map((drawn) => ({ [key]: drawn })));
  return fc.oneof(...each) as fc.Arbitrary<{ [K in keyof T]?: T[K] extends fc.Arbitrary<infer V> ? V : never }>;
}

const policy: fc.Arbitrary<Policy> = fc
  .record(
    {
      tier: fc.constantFrom("10-12", "16-17"),
      allow: fc.array(site, { maxLength: 1 }),
      block: fc.array(site, { maxLength: 1 }),
      categoriesBlock: fc.constantFrom(["games"], []),
      categoriesAllow: fc.constantFrom(["social"], []),
      safeSearch: fc.boolean(),
      youtubeRestrict: fc.constantFrom(...restrictions),
      locked: fc.subarray([
        "tier",
        "allow",
        "block",
        "categoriesBlock",
        "categoriesAllow",
        "safeSearch",
        "youtubeRestrict",
      ]),
    },
    { requiredKeys: ["locked"] },
  )
  .map(parsePolicy);

/** One visit: where, what lists and page say of it, when, and how much time has been used up until then. */
const visit = fc.record({
  at: fc
    .constantFrom(
      "a.example/",
      "a.example/games/x",
      "b.a.example/",
      "c.example/Games",
      "d.example/",
      "www.youtube.com/@ai-do",
      "www.youtube.com/watch?v=aaaaaaaaaaa",
    )
    .map((rest) => address(`https://${rest}`)),
  matches: fc
    .subarray([...topics, "never-block" as const])
    .map((found) => found.map((topic): Match => ({ topic, list: "l", matched: "a.example" }))),
  signals: fc.subarray(
    topics.flatMap((category): Signal[] =>
      (["block", "caution"] as const).map((level) => ({ category, level, evidence: "x" })),
    ),
  ),
  now: fc.constantFrom(0, 1, 12, 30, 24 * 400).map((hours) => new Date(noon.getTime() + hours * hour)),
  used: fc.constantFrom(0, 900, 2000, 5000),
});
type Visit = typeof visit extends fc.Arbitrary<infer T> ? T : never;

function stateAt({ now, used, at, matches }: Visit): TimeState {
  const seconds = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, used]));
  const sites = ["a.example", "a.example/games", "a.example/Games", "b.a.example", "c.example"];
  const childTime = childTimeOf(now);
  const games = seconds(matches.some(({ topic }) => topic === "games") && at.hostname !== "" ? ["a.example"] : []);
  const usage = { day: dayOf(childTime), all: used, categories: seconds(categoryIds), sites: seconds(sites), games };
  return { now: childTime, usage, grantedUntil: 0 };
}

/** How strict a visit of a child is, and how many seconds it could last. */
function meet(stands: StoredLimits, school: Policy, id: ChildId, one: Visit) {
  const limits = mergeFor(id, stands, school, { garden: [], help: [] }, one.now);
  const state = stateAt(one);
  const left = secondsLeft(limits.time, state, timePlace(one.at, one.matches, { ...limits, help: [] }));
  const { treatment } = judge(one.at, one.matches, one.signals, limits, one.now, state);
  const { safeSearch: held, video } = limits;
  return { strictness: strictness(treatment), left: left ?? Number.POSITIVE_INFINITY, held, video };
}

const visits = fc.array(visit, { minLength: 8, maxLength: 8 });

/** Until the welcome is finished a child may be let grow out of a fixed tier freely: then only what is met at once counts. */
function metAfter({ setUp }: StoredLimits, all: readonly Visit[]): readonly Visit[] {
  return setUp ? all : all.map((one) => ({ ...one, now: noon }));
}

test("a change after which any child sees or gets more, now or later, is weaker", () => {
  fc.assert(
    fc.property(change, policy, visits, ([before, after], school, all) => {
      if (isWeaker(before, after, school, noon)) return;
      for (const one of metAfter(before, all)) {
        for (const id of ["1", "2"]) {
          const [was, is] = [meet(before, school, id, one), meet(after, school, id, one)];
          expect(is.strictness).toBeGreaterThanOrEqual(was.strictness);
          expect(is.left).toBeLessThanOrEqual(was.left);
          expect(is.held || !was.held).toBe(true);
          expect(isVideoMilder(was.video, is.video)).toBe(false);
        }
      }
    }),
    runs(1500),
  );
});

/** Sites that were opened for a child of a stricter tier are no side door, so that visits here are to others. */
test("a change that seats another child, now or later, and is free shows that child nothing more", () => {
  const elsewhere = visits.map((all) => all.map((one) => ({ ...one, at: elsewhereAddress })));
  fc.assert(
    fc.property(change, policy, elsewhere, ([before, after], school, all) => {
      if (isWeaker(before, after, school, noon)) return;
      for (const one of metAfter(before, all)) {
        const was = meet(before, school, activeChild(before, one.now), one);
        const is = meet(after, school, activeChild(after, one.now), one);
        expect(is.strictness).toBeGreaterThanOrEqual(was.strictness);
        expect(is.left).toBeLessThanOrEqual(was.left);
        expect(is.held || !was.held).toBe(true);
        expect(isVideoMilder(was.video, is.video)).toBe(false);
      }
    }),
    runs(1500),
  );
});

const elsewhereAddress: Address = address("https://d.example/");

/** What is absent in a family is no key at all, as storage gives it. */
function withoutGaps<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;
}
