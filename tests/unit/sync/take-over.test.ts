import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newChild, type Child } from "../../../core/limits/child.ts";
import { isWeaker } from "../../../core/limits/is-weaker.ts";
import { noPolicy } from "../../../core/limits/policy.ts";
import { freshLimits, type StoredLimits } from "../../../core/limits/stored-limits.ts";
import type { SyncedLimits } from "../../../core/sync/synced-limits.ts";
import { syncedOf, tierOn } from "../../../core/sync/synced-of.ts";
import { knownOf, settle, takeStricter, withWeaker, type Known } from "../../../core/sync/take-over.ts";
import { withSynced } from "../../../core/sync/with-synced.ts";
import { defaultTier } from "../../../core/tier/tiers.ts";
import { runs } from "../../runs.ts";
import { noon } from "../support.ts";
import { families } from "./families.ts";

const of = (limits: StoredLimits) => syncedOf(limits, tierOn(noon, defaultTier), noon);
const same = (limits: SyncedLimits): Known => ({ looked: limits, settled: limits });

test("whatever came before and whatever comes in, nothing gets weaker by itself", () => {
  fc.assert(
    fc.property(families, families, families, fc.boolean(), (mine, looked, theirs, isFirst) => {
      const known = knownOf(isFirst ? undefined : same(of(looked)), of(theirs), of(mine));
      const taken = takeStricter(known, of(theirs), of(mine));
      expect(isWeaker(mine, withSynced(mine, taken, tierOn(noon, defaultTier), noon), noPolicy, noon)).toBe(false);
    }),
    runs(300),
  );
});

test("what has not changed there since changes nothing here", () => {
  fc.assert(
    fc.property(families, families, (mine, theirs) => {
      expect(takeStricter(same(of(theirs)), of(theirs), of(mine))).toEqual(of(mine));
      expect(withWeaker(same(of(theirs)), of(theirs), of(mine))).toEqual(of(mine));
    }),
    runs(200),
  );
});

test("once a parent takes over what waits, both computers have the same", () => {
  fc.assert(
    fc.property(families, families, (mine, theirs) => {
      const known = knownOf(undefined, of(theirs), of(mine));
      const taken = takeStricter(known, of(theirs), of(mine));
      const settled = { ...known, settled: settle(known, of(theirs), taken) };
      expect(withWeaker(settled, of(theirs), taken)).toEqual(withWeaker(known, of(theirs), taken));
      const final = withWeaker(settled, of(theirs), taken);
      expect(final.sites).toEqual(of(theirs).sites);
      expect(final.lists).toEqual(of(theirs).lists);
    }),
    runs(200),
  );
});

const bong: Child = { ...newChild("1"), name: "Bống", tier: "10-12" };
const home = (child: Partial<Child>, part: Partial<StoredLimits> = {}): SyncedLimits =>
  of({ ...freshLimits, setUp: true, children: [{ ...bong, ...child }], ...part });
const block = (site: string) => ({ site, action: "block" as const });
const allow = (site: string) => ({ site, action: "allow" as const });

describe("between two computers", () => {
  const before = home({ siteRules: [block("a.example")] });
  const open = home({});

  test("what is opened there waits, and what stands here does not close it there again", () => {
    expect(takeStricter(same(before), open, before)).toEqual(before);
    expect(withWeaker(same(before), open, before)).toEqual(open);
    expect(takeStricter(same(before), before, open)).toEqual(open);
  });

  test("what is closed there is closed here, beside what was opened here meanwhile", () => {
    const there = home({ siteRules: [block("a.example"), block("b.example")] });
    expect(takeStricter(same(before), there, open)).toEqual(home({ siteRules: [block("b.example")] }));
  });

  test("what a parent closes here does not bring up what is open there", () => {
    const known = { ...same(open), settled: settle(same(open), open, open) };
    expect(withWeaker(known, open, before)).toEqual(before);
  });

  test("what a parent has decided on does not come up again", () => {
    const decided = { looked: open, settled: open };
    expect(withWeaker(decided, open, before)).toEqual(before);
  });

  test("what is settled leaves out what waits", () => {
    const known = same(before);
    const there = home({ siteRules: [block("b.example")] });
    const taken = takeStricter(known, there, before);
    expect(settle(known, there, taken)).toEqual(home({ siteRules: [block("a.example"), block("b.example")] }));
  });

  test("a new block for the whole family ends one child's leave", () => {
    const here = home({ siteRules: [allow("a.example")] });
    const there = home({}, { siteRules: [block("a.example")] });
    expect(takeStricter(same(open), there, here)).toEqual(there);
  });

  test("a block that stood beside a leave here leaves it alone", () => {
    const family = { siteRules: [block("a.example")] };
    const here = home({ siteRules: [allow("a.example")] }, family);
    const there = home({ siteRules: [allow("a.example"), block("c.example")] }, family);
    expect(takeStricter(same(here), there, here).children["bống"]!.sites.allows).toEqual({ "a.example": true });
  });

  test("a child who is not here is nobody's business here, until it is", () => {
    const family = (children: Child[]) => of({ ...freshLimits, setUp: true, children });
    const ti: Child = { ...newChild("2"), name: "Tí", tier: "under-7" };
    const there = family([bong, ti]);
    const alone = family([bong]);
    const known = knownOf(undefined, there, alone);
    expect(takeStricter(known, there, alone)).toEqual(alone);
    const looked = { looked: there, settled: settle(known, there, alone) };
    const both = family([bong, { ...ti, tier: "13-15" }]);
    expect(takeStricter(knownOf({ looked: alone, settled: looked.settled }, there, both), there, both)).toEqual(there);
  });
});
