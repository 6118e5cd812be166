import { describe, expect, test } from "vitest";
import { mergeLimits } from "../../../core/limits/merge-limits.ts";
import { noPolicy } from "../../../core/limits/policy.ts";
import { judge } from "../../../core/verdict/judge.ts";
import { address, given, limits, noon } from "../support.ts";

describe("the tier", () => {
  test.each([
    ["the default protects until a parent has spoken", limits(), "7-9", "default"],
    ["the birth month gives it", limits({ child: { birthMonth: "2013-05" } }), "13-15", "parent"],
    [
      "a parent's own choice stands before the birth month",
      limits({ child: { birthMonth: "2013-05", tier: "7-9" } }),
      "7-9",
      "parent",
    ],
    [
      "an unfinished welcome opens nothing",
      limits({ setUp: false, child: { birthMonth: "2010-05" } }),
      "7-9",
      "default",
    ],
    ["an unfinished welcome may tighten", limits({ setUp: false, child: { tier: "under-7" } }), "under-7", "parent"],
    [
      "an unfinished welcome leaves a policy's default",
      limits({ setUp: false, child: { tier: "16-17" } }, { tier: "13-15" }),
      "13-15",
      "policy",
    ],
    ["an open policy value is a default", limits({}, { tier: "13-15" }), "13-15", "policy"],
    [
      "a parent may change an open policy value",
      limits({ child: { tier: "16-17" } }, { tier: "13-15" }),
      "16-17",
      "parent",
    ],
    [
      "nobody changes a locked one",
      limits({ child: { tier: "16-17" } }, { tier: "13-15", locked: ["tier"] }),
      "13-15",
      "policy",
    ],
  ] as const)("%s", (_name, { tier, tierFrom }, expected, from) => {
    expect([tier, tierFrom]).toEqual([expected, from]);
  });

  test("limits that could not be read give the strictest", () => {
    expect(mergeLimits(null, noPolicy, given, noon)).toMatchObject({ tier: "under-7", tierFrom: "fallback" });
  });
});

test("a category locked open cannot be shut by the parent, an open default can", () => {
  const part = { categories: { games: "block" } } as const;
  expect(limits(part, { categoriesAllow: ["games"], locked: ["categoriesAllow"] }).categories.games).toEqual({
    treatment: "allow",
    from: "policy",
    locked: true,
  });
  expect(limits(part, { categoriesAllow: ["games"] }).categories.games).toEqual({
    treatment: "block",
    from: "parent",
    locked: false,
  });
});

test("a category both blocked and allowed by policy is blocked", () => {
  expect(limits({}, { categoriesAllow: ["games"], categoriesBlock: ["games"] }).categories.games.treatment).toBe(
    "block",
  );
});

test("locked lists ignore the parent's switches", () => {
  expect(limits({ lists: { a: false } }, { lists: ["b"], locked: ["lists"] }).lists).toEqual({ b: true });
  expect(limits({ lists: { a: false } }, { lists: ["a", "b"] }).lists).toEqual({ a: false, b: true });
});

const block = { site: "a.example", action: "block" } as const;
const leave = (ms: number) => ({ siteRules: [{ ...block, action: "allow" as const, until: noon.getTime() + ms }] });

test.each([
  ["lifts a policy's block", limits(leave(60_000), { block: ["a.example"] }), "allow"],
  ["ends, and a policy's block holds again", limits(leave(-60_000), { block: ["a.example"] }), "block"],
  ["of one child lifts what is said for all", limits({ siteRules: [block], child: leave(60_000) }), "allow"],
  ["of one child ends, and what is said for all holds", limits({ siteRules: [block], child: leave(-60_000) }), "block"],
])("leave for a time %s", (_name, under, treatment) => {
  expect(judge(address("https://a.example/"), [], [], under, noon).treatment).toBe(treatment);
});
