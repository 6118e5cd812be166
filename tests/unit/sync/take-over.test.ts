import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newChild, type Child } from "../../../core/limits/child.ts";
import { isWeaker } from "../../../core/limits/is-weaker.ts";
import { noPolicy } from "../../../core/limits/policy.ts";
import { freshLimits, type StoredLimits } from "../../../core/limits/stored-limits.ts";
import { syncChanges } from "../../../core/sync/sync-changes.ts";
import { syncedOf } from "../../../core/sync/synced-of.ts";
import { changedThere, takeStricter } from "../../../core/sync/take-over.ts";
import { withSynced } from "../../../core/sync/with-synced.ts";
import { defaultTier } from "../../../core/tier/tiers.ts";
import { defaultTime } from "../../../core/time/time-limits.ts";
import { runs } from "../../runs.ts";
import { noon } from "../support.ts";
import { families } from "./families.ts";

const of = (limits: StoredLimits) => syncedOf(limits, defaultTier, noon);

test("whatever came before and whatever comes in, nothing gets weaker by itself", () => {
  fc.assert(
    fc.property(families, families, families, fc.boolean(), (mine, looked, theirs, isFirst) => {
      const taken = takeStricter(isFirst ? null : of(looked), of(theirs), of(mine));
      expect(isWeaker(mine, withSynced(mine, taken, defaultTier, noon), noPolicy, noon)).toBe(false);
    }),
    runs(300),
  );
});

test("what has not changed there since changes nothing here", () => {
  fc.assert(
    fc.property(families, families, (mine, theirs) => {
      expect(takeStricter(of(theirs), of(theirs), of(mine))).toEqual(of(mine));
    }),
    runs(200),
  );
});

const bong: Child = { ...newChild("1"), name: "Bống", tier: "10-12" };
const home = (child: Partial<Child>, part: Partial<StoredLimits> = {}): StoredLimits => ({
  ...freshLimits,
  setUp: true,
  children: [{ ...bong, ...child }],
  ...part,
});
const block = (site: string) => ({ site, action: "block" as const });
const allow = (site: string) => ({ site, action: "allow" as const });

describe("between two computers", () => {
  const before = home({ siteRules: [block("a.example")] });

  test("what is opened there waits, and what stands here does not close it there again", () => {
    const opened = of(home({}));
    const here = of(before);
    expect(takeStricter(here, opened, here)).toEqual(here);
    expect(changedThere(here, opened, here)).toEqual(opened);
    expect(takeStricter(here, here, opened)).toEqual(opened);
  });

  test("what is closed there is closed here, beside what was opened here meanwhile", () => {
    const here = of(home({}));
    const there = of(home({ siteRules: [block("a.example"), block("b.example")] }));
    expect(takeStricter(of(before), there, here)).toEqual(of(home({ siteRules: [block("b.example")] })));
  });

  test("a new block for the whole family ends one child's leave", () => {
    const here = of(home({ siteRules: [allow("a.example")] }));
    const there = of(home({}, { siteRules: [block("a.example")] }));
    expect(takeStricter(of(home({})), there, here)).toEqual(there);
  });

  test("a block that stood beside a leave here leaves it alone", () => {
    const here = of(home({ siteRules: [allow("a.example")] }, { siteRules: [block("a.example")] }));
    const there = of(
      home({ siteRules: [allow("a.example"), block("c.example")] }, { siteRules: [block("a.example")] }),
    );
    expect(takeStricter(here, there, here).children["bống"]!.sites.allows).toEqual({ "a.example": true });
  });

  test("a child who is not here is nobody's business here", () => {
    const there = of({ ...before, children: [...before.children, { ...newChild("2"), name: "Tí", tier: "under-7" }] });
    expect(Object.keys(takeStricter(null, there, of(before)).children)).toEqual(["bống"]);
  });
});

test("changes are told by child and part, with the first few names", () => {
  const sites = ["1", "2", "3", "4", "5", "6"].map((n) => block(`${n}.example`));
  const before = of(home({}));
  const after = of(
    home(
      { tier: "7-9", categories: { games: "block" }, siteRules: sites, time: { ...defaultTime, rest: 20 } },
      { lists: { x: true } },
    ),
  );
  expect(syncChanges(before, after)).toEqual([
    { part: "tier", child: "bống", names: ["10-12", "7-9"], count: 2 },
    { part: "categories", child: "bống", names: ["games"], count: 1 },
    { part: "sites", child: "bống", names: sites.slice(0, 5).map(({ site }) => site), count: 6 },
    { part: "time", child: "bống", names: ["rest"], count: 1 },
    { part: "lists", child: null, names: ["x"], count: 1 },
  ]);
  expect(syncChanges(before, before)).toEqual([]);
});
