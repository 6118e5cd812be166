import { expect, test } from "vitest";
import { isWeaker } from "../../../core/limits/is-weaker.ts";
import { noPolicy } from "../../../core/limits/policy.ts";
import type { OwnList } from "../../../core/lists/own-list.ts";
import { withSiteRule } from "../../../core/limits/site-rule.ts";
import type { FamilyPart } from "../../family.ts";
import { noon, stored } from "../support.ts";

type Part = FamilyPart;
const rule = (action: "allow" | "block", until?: number) => ({
  siteRules: [{ site: "a.example", action, ...(until ? { until } : {}) }],
});

const own: OwnList = {
  id: "own-1",
  url: "https://lists.example/a.txt",
  category: "adult",
  format: "hosts",
  name: "A",
};
const other: Partial<OwnList> = { url: "https://lists.example/b.txt" };
const withOwn = (...parts: readonly Partial<OwnList>[]): Part => ({
  ownLists: parts.map((part) => ({ ...own, ...part })),
});

const grant = { site: "a.example", action: "allow", until: 9 } as const;

test.each<[string, Part, Part, boolean]>([
  ["a stricter tier", { child: { tier: "13-15" } }, { child: { tier: "7-9" } }, false],
  ["a looser tier", { setUp: true, child: { tier: "7-9" } }, { setUp: true, child: { tier: "13-15" } }, true],
  ["a looser tier said in the welcome", {}, { child: { tier: "13-15" } }, false],
  [
    "the end of a welcome that said a looser tier",
    { child: { tier: "13-15" } },
    { setUp: true, child: { tier: "13-15" } },
    true,
  ],
  ["a later birth month", { child: { birthMonth: "2013-01" } }, { child: { birthMonth: "2014-01" } }, false],
  [
    "an earlier birth month in the same tier",
    { child: { birthMonth: "2014-06" } },
    { child: { birthMonth: "2014-05" } },
    true,
  ],
  ["a birth month taken away", { child: { birthMonth: "2018-01" } }, { child: {} }, true],
  ["a stricter cell", {}, { categories: { games: "block" } }, false],
  ["a milder cell", { categories: { games: "block" } }, { categories: { games: "blur" } }, true],
  ["a cell reset to a milder default", { categories: { games: "block" } }, {}, true],
  [
    "a cell written down as it is",
    { child: { tier: "16-17" } },
    { child: { tier: "16-17" }, categories: { games: "allow" } },
    true,
  ],
  [
    "a cell written down under a stricter tier",
    { child: { tier: "16-17" } },
    { child: { tier: "7-9" }, categories: { violence: "caution" } },
    true,
  ],
  [
    "a cell taken out that would outlast the tier",
    { child: { tier: "10-12" }, categories: { social: "block" } },
    { child: { tier: "10-12" } },
    true,
  ],
  [
    "a cell that is milder than a stricter tier's",
    { child: { tier: "16-17" } },
    { child: { tier: "16-17" }, categories: { social: "caution" } },
    true,
  ],
  ["a block added", {}, rule("block"), false],
  ["a block removed", rule("block"), {}, true],
  ["a block given an end", rule("block"), rule("block", 5), true],
  ["a block made longer", rule("block", 5), rule("block"), false],
  ["an allow added", {}, rule("allow"), true],
  ["an allow removed", rule("allow"), {}, false],
  ["an allow made longer", rule("allow", 5), rule("allow", 6), true],
  ["an allow given an end, which beats the hours", rule("allow"), rule("allow", 5), true],
  ["a grant beside an allow", rule("allow"), { siteRules: [...rule("allow").siteRules, grant] }, true],
  ["a grant for once made one that stays", { siteRules: [{ ...grant, once: true }] }, { siteRules: [grant] }, true],
  ["a grant made one for once", { siteRules: [grant] }, { siteRules: [{ ...grant, once: true }] }, false],
  ["a grant made shorter", rule("allow", 6), rule("allow", 5), false],
  ["a grant beside the block", rule("block"), { siteRules: withSiteRule([...rule("block").siteRules], grant) }, true],
  ["a block turned into an allow", rule("block"), rule("allow"), true],
  ["a list switched off", {}, { lists: { a: false } }, true],
  ["a list switched back on", { lists: { a: false } }, { lists: { a: true } }, false],
  ["a list of their own added", {}, withOwn({}), false],
  ["a second one added", withOwn({}), withOwn({}, { id: "own-2", ...other }), false],
  ["one of their own removed", withOwn({}), {}, true],
  ["one of their own switched off", withOwn({}), { ...withOwn({}), lists: { "own-1": false } }, true],
  ["one of their own under another name", withOwn({}), withOwn({ name: "B" }), false],
  ["one of their own that means other sites", withOwn({}), withOwn(other), true],
  ["one of their own in a milder category", withOwn({}), withOwn({ category: "games" }), true],
  ["one of their own read in another way", withOwn({}), withOwn({ format: "adblock" }), true],
  ["one removed that was off", { ...withOwn({}), lists: { "own-1": false } }, { lists: { "own-1": false } }, true],
  ["another language", { language: "vi" }, { language: "en" }, false],
  ["the welcome finished", {}, { setUp: true }, false],
  ["the welcome begun anew", { setUp: true }, {}, true],
  ["nothing", rule("allow"), rule("allow"), false],
])("%s", (_name, before, after, weaker) => {
  expect(isWeaker(stored(before), stored(after), noPolicy, noon)).toBe(weaker);
});
