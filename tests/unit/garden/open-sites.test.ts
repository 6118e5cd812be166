import { expect, test } from "vitest";
import { openSites } from "../../../core/garden/open-sites.ts";
import type { Limits } from "../../../core/limits/limits.ts";
import { mergeLimits } from "../../../core/limits/merge-limits.ts";
import { noPolicy } from "../../../core/limits/policy.ts";
import type { SiteRule } from "../../../core/limits/site-rule.ts";
import { garden, gardenBeds } from "../../../lists/garden.ts";
import { gardenSites } from "../../../lists/garden-sites.ts";
import { family } from "../../family.ts";

const now = new Date(2026, 5, 1, 12);
const given = { garden: ["tre.example", "sach.example/be"], help: [] };
const limitsWith = (siteRules: SiteRule[], policy = noPolicy): Limits =>
  mergeLimits(family({ child: { tier: "under-7", siteRules } }), policy, given, now);

test("the garden's sites are shown, and those that the parents opened with their note", () => {
  expect(openSites(limitsWith([{ site: "ba-ngoai.example", action: "allow", note: "Ảnh của bà" }]), now)).toEqual({
    planted: given.garden,
    own: [{ site: "ba-ngoai.example", note: "Ảnh của bà" }],
  });
});

test.each<[string, SiteRule[], number, number]>([
  ["a site that the parents took out is gone", [{ site: "tre.example", action: "block" }], 1, 0],
  ["leave that is over opens nothing", [{ site: "a.example", action: "allow", until: now.getTime() - 1 }], 2, 0],
  [
    "leave that lasts opens a site for so long",
    [{ site: "a.example", action: "allow", until: now.getTime() + 1 }],
    2,
    1,
  ],
  ["what lies in the garden already is shown once", [{ site: "www.tre.example/x", action: "allow" }], 2, 0],
])("%s", (_, rules, planted, own) => {
  const open = openSites(limitsWith(rules), now);
  expect([open.planted.length, open.own.length]).toEqual([planted, own]);
});

test("what the school has closed is not shown", () => {
  const policy = { ...noPolicy, block: ["tre.example"], locked: ["block"] };
  expect(openSites(limitsWith([{ site: "tre.example", action: "allow" }], policy), now)).toEqual({
    planted: ["sach.example/be"],
    own: [],
  });
});

test("between 25 and 60 sites stand on the garden's page, each bed with some", () => {
  const shown = gardenSites.filter((site) => garden[site].bed !== null);
  expect(shown.length).toBeGreaterThanOrEqual(25);
  expect(shown.length).toBeLessThanOrEqual(60);
  expect(gardenBeds.filter((bed) => !shown.some((site) => garden[site].bed === bed))).toEqual([]);
});
