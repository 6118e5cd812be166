import { describe, expect, test } from "vitest";
import { parseAddress } from "../../../core/address/parse-address.ts";
import { newChild } from "../../../core/limits/child.ts";
import { mergeFor } from "../../../core/limits/merge-limits.ts";
import { noPolicy } from "../../../core/limits/policy.ts";
import { sayForAll, wordForAll } from "../../../core/limits/say-for-all.ts";
import type { SiteRule } from "../../../core/limits/site-rule.ts";
import { freshLimits, type StoredLimits } from "../../../core/limits/stored-limits.ts";
import { judge } from "../../../core/verdict/judge.ts";

const now = new Date("2026-11-22T10:00:00");
const site = "trang.example";
const block: SiteRule = { site, action: "block" };
const allow: SiteRule = { site, action: "allow" };

function familyWith(rules: readonly SiteRule[], forAll: readonly SiteRule[] = []): StoredLimits {
  const child = { ...newChild("1"), tier: "10-12" as const, siteRules: [...rules] };
  return { ...freshLimits, children: [child, { ...child, id: "2", siteRules: [] }], siteRules: [...forAll] };
}

function treatmentFor(child: string, stored: StoredLimits): string {
  const limits = mergeFor(child, stored, noPolicy, { garden: [], help: [] }, now);
  return judge(parseAddress(`https://${site}/`)!, [], [], limits, now).treatment;
}

describe("a block for all children", () => {
  test.each([
    ["nothing", []],
    ["a child's older leave", [allow]],
    ["a child's leave that ends later", [{ ...allow, until: now.getTime() + 1 }]],
    ["a child's own block", [block]],
  ] as const)("holds for every child after %s", (_name, rules) => {
    const before = familyWith(rules, [allow]);
    const after = { ...before, ...sayForAll(before, block, "1") };
    expect(["1", "2"].map((child) => treatmentFor(child, after))).toEqual(["block", "block"]);
    expect(wordForAll(after, site)).toBe("block");
  });

  test("takes no other site's word away", () => {
    const other: SiteRule = { site: "khac.example", action: "allow" };
    expect(sayForAll(familyWith([other]), block, null).children[0]?.siteRules).toEqual([other]);
  });
});

test("that a site is fine ends the block of the child who said so, and of no other", () => {
  const before = familyWith([block]);
  const heard = { ...before, ...sayForAll(before, allow, "1") };
  expect(treatmentFor("1", heard)).toBe("allow");
  const other = { ...before, ...sayForAll(before, allow, "2") };
  expect(treatmentFor("1", other)).toBe("block");
  expect(wordForAll(other, site), "One child has another word").toBeNull();
});
