import { describe, expect, test } from "vitest";
import { withSiteRule, type SiteRule } from "../../../core/limits/site-rule.ts";
import { judge } from "../../../core/verdict/judge.ts";
import { address, limits, noon } from "../support.ts";

const block: SiteRule = { site: "a.example", action: "block" };
const allow: SiteRule = { site: "a.example", action: "allow" };
const grant: SiteRule = { ...allow, until: noon.getTime() + 900_000 };
const over: SiteRule = { ...allow, until: noon.getTime() - 1 };
const wide: SiteRule = { site: "example", action: "block" };

describe("a new word on a site", () => {
  test.each<[string, SiteRule[], SiteRule, SiteRule[]]>([
    ["replaces the block", [block], allow, [allow]],
    ["replaces the allow", [allow], block, [block]],
    ["replaces an earlier grant", [over], grant, [grant]],
    ["that blocks ends a grant", [block, grant], block, [block]],
    ["that grants time leaves the block standing", [wide, block, over], grant, [wide, block, grant]],
  ])("%s", (_name, before, rule, after) => {
    expect(withSiteRule(before, rule)).toEqual(after);
  });
});

describe("a grant", () => {
  test.each<[string, SiteRule[], string]>([
    ["lifts the block of its site", [block, grant], "granted"],
    ["that has ended leaves the block as it was", [block, over], "parent-block"],
    ["does not lift a wider block", [wide, grant], "parent-block"],
  ])("%s", (_name, siteRules, reason) => {
    expect(judge(address("https://www.a.example/x"), [], [], limits({ siteRules }), noon).because.reason).toBe(reason);
  });
});
