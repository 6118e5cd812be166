import { describe, expect, test } from "vitest";
import { newChild, type Child } from "../../../core/limits/child.ts";
import { isWeaker } from "../../../core/limits/is-weaker.ts";
import { noPolicy } from "../../../core/limits/policy.ts";
import type { StoredLimits } from "../../../core/limits/stored-limits.ts";
import { defaultTime } from "../../../core/time/time-limits.ts";
import { noon, stored } from "../support.ts";

const child = (id: string, part: Partial<Child> = {}): Child => ({ ...newChild(id), name: id, ...part });
const big = child("big", { tier: "13-15" });
const middle = child("middle", { tier: "10-12" });
const small = child("small", { tier: "7-9" });
const of = (children: Child[], part: Partial<StoredLimits> = {}) =>
  stored({ setUp: true, children, active: children[0]!.id, ...part });
const rule = (action: "allow" | "block", site = "a.example") => ({ siteRules: [{ site, action }] });
const hurried = { ...defaultTime, day: { ...defaultTime.day, all: 30 } };

type Row = [string, StoredLimits, StoredLimits, boolean];

const lacks = (named: Child): Child => ({ ...newChild(named.id), tier: "7-9" });

const reports = (part: object): Partial<StoredLimits> => ({ reports: { detail: "path", ...part } });
const sent = { endpoint: { url: "https://bao.truong.example/" } };

describe("a change of the family", () => {
  test.each<Row>([
    ["reports that tell more", of([small]), of([small], reports({ detail: "full" })), true],
    ["reports that tell less", of([small]), of([small], reports({ detail: "host" })), false],
    ["what reports tell by default, written down", of([small]), of([small], reports({})), false],
    ["reports that go somewhere", of([small]), of([small], reports(sent)), true],
    ["reports that go nowhere any more", of([small], reports(sent)), of([small]), true],
    ["another child's tier loosened", of([small, middle]), of([small, { ...middle, tier: "16-17" }]), true],
    ["another child's tier made stricter", of([small, middle]), of([small, { ...middle, tier: "7-9" }]), false],
    [
      "another child's cell loosened",
      of([small, middle]),
      of([small, { ...middle, categories: { social: "allow" } }]),
      true,
    ],
    ["another child's time given", of([small, { ...middle, time: hurried }]), of([small, middle]), true],
    ["another child's time cut", of([small, middle]), of([small, { ...middle, time: hurried }]), false],
    ["a child added, however loose", of([small]), of([small, { ...big, tier: "16-17", ...rule("allow") }]), false],
    ["a child taken away", of([small, big]), of([small]), true],
    ["a child renamed", of([small]), of([{ ...small, name: "other" }]), true],
    ["a name taken away", of([small]), of([lacks(small)]), true],
    ["another picture", of([small]), of([{ ...small, picture: "moon" }]), true],
    ["a first name in the welcome", of([lacks(small)], { setUp: false }), of([small], { setUp: false }), false],
    ["the order of the children", of([small, big]), of([big, small], { active: "small" }), false],
    ["names shown to parents", of([big]), of([{ ...big, names: true }]), true],
    ["a block for all", of([small]), of([small], rule("block")), false],
    ["an allow for all", of([small]), of([small], rule("allow")), true],
    ["a block for all taken away", of([small], rule("block")), of([small]), true],
    [
      "a block for all moved to the only child",
      of([small], rule("block")),
      of([{ ...small, ...rule("block") }]),
      false,
    ],
    [
      "a block for all moved to one of two",
      of([small, big], rule("block")),
      of([{ ...small, ...rule("block") }, big]),
      true,
    ],
    [
      "a child's allow over a block for all",
      of([small], rule("block")),
      of([{ ...small, ...rule("allow") }], rule("block")),
      true,
    ],
    [
      "a child's block over an allow for all",
      of([small], rule("allow")),
      of([{ ...small, ...rule("block") }], rule("allow")),
      false,
    ],
    ["sync switched on", of([small]), of([small], { sync: true }), true],
    ["sync switched off", of([small], { sync: true }), of([small]), true],
  ])("%s", (_name, before, after, weaker) => {
    expect(isWeaker(before, after, noPolicy, noon)).toBe(weaker);
  });
});

describe("another child at the browser", () => {
  test.each<[string, Child, Child, boolean]>([
    ["of a stricter tier", big, small, false],
    ["of a looser tier", small, big, true],
    ["just like the one before", middle, { ...middle, id: "twin" }, true],
    ["of the same tier with a stricter cell", middle, { ...middle, id: "twin", categories: { games: "block" } }, false],
    ["stricter in one thing and milder in another", { ...big, categories: { games: "block" } }, middle, true],
    ["of a stricter tier with more time", { ...big, time: hurried }, small, true],
    ["of the same tier with less time", middle, { ...middle, id: "twin", time: hurried }, false],
    ["of a stricter tier without a block", { ...big, ...rule("block") }, small, true],
    ["of a stricter tier with a site of its own", big, { ...small, ...rule("allow") }, false],
    [
      "of the same tier with a site of its own",
      middle,
      { ...middle, id: "twin", time: hurried, ...rule("allow") },
      true,
    ],
  ])("%s", (_name, from, to, weaker) => {
    expect(isWeaker(of([from, to]), of([from, to], { active: to.id }), noPolicy, noon)).toBe(weaker);
  });

  test("whom a locked policy makes equal needs the PIN", () => {
    const school = { ...noPolicy, tier: "10-12", locked: ["tier"] } as const;
    expect(isWeaker(of([big, small]), of([big, small], { active: "small" }), school, noon)).toBe(true);
  });

  /** A Saturday, at noon. */
  const hours = { days: [6 as const], from: 11 * 60, to: 13 * 60 };
  const both = [middle, small, big];
  test.each<Row>([
    ["a stricter child for some hours", of(both), of(both, { switching: [{ child: "small", ...hours }] }), false],
    ["a looser child for some hours", of(both), of(both, { switching: [{ child: "big", ...hours }] }), true],
    ["a looser child on another day", of(both), of(both, { switching: [{ child: "big", ...hours, days: [2] }] }), true],
    ["a stricter child's hours taken away", of(both, { switching: [{ child: "small", ...hours }] }), of(both), true],
    ["a looser child's hours taken away", of(both, { switching: [{ child: "big", ...hours }] }), of(both), false],
    [
      "a looser child's hours made longer",
      of(both, { switching: [{ child: "big", ...hours }] }),
      of(both, { switching: [{ child: "big", ...hours, to: 14 * 60 }] }),
      true,
    ],
    [
      "a stricter child's hours put before a looser one's",
      of(both, { switching: [{ child: "big", ...hours }] }),
      of(both, {
        switching: [
          { child: "small", ...hours },
          { child: "big", ...hours },
        ],
      }),
      false,
    ],
    [
      "a hand's word over a stricter child's hours",
      of(both, { switching: [{ child: "small", ...hours }] }),
      of(both, { switching: [{ child: "small", ...hours }], switchedAt: noon.getTime() }),
      true,
    ],
  ])("%s", (_name, before, after, weaker) => {
    expect(isWeaker(before, after, noPolicy, noon)).toBe(weaker);
  });
});

describe("limits that could not be read", () => {
  test.each<[string, Child, boolean]>([
    ["are replaced by the strictest tier freely", child("1", { tier: "under-7" }), false],
    ["are replaced by anything looser with the PIN", child("1", { tier: "7-9" }), true],
  ])("%s", (_name, next, weaker) => {
    expect(isWeaker(null, of([next]), noPolicy, noon)).toBe(weaker);
  });
});
