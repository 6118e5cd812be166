import { describe, expect, it, test } from "vitest";
import { parseList } from "../../../core/index/parse-list/parse-list.ts";
import { claimedCount } from "../../../core/lists/claimed-count.ts";
import type { GateCircumstances } from "../../../core/lists/gate-bounds.ts";
import { passGate } from "../../../core/lists/sanity-gate.ts";

const day = 24 * 60 * 60 * 1000;
const guarded = Array.from({ length: 60 }, (_, i) => `school-${i}.example`);
const known = {
  famous: new Set(["one.example", "two.example", "three.example"]),
  neverBlock: new Set(guarded),
};
const bad = (count: number) => Array.from({ length: count }, (_, i) => `bad-${i}.example.com`);
const weigh = (lines: readonly string[], more: Partial<GateCircumstances> = {}) =>
  passGate(parseList("wildcard", lines.join("\n")), known, { now: 0, ...more });
const reasons = (...given: Parameters<typeof weigh>) => weigh(...given).refusals.map(({ reason }) => reason);

describe("the gate", () => {
  test.each([
    ["an honest list", bad(3), []],
    [
      "two famous sites, each named twice",
      [...bad(3), "one.example", "one.example", "www.one.example", "two.example"],
      [],
    ],
    ["three famous sites", [...bad(900), "one.example", "two.example", "three.example"], ["famous-sites"]],
    ["nothing but comments", ["# nothing here"], ["empty"]],
    ["an error page", ["<!doctype html>", "<title>Not found</title>", "bad.example.com"], ["junk"]],
    ["five guarded names in a short list", [...bad(5), ...guarded.slice(0, 5)], []],
    ["six guarded names in a short list", [...bad(5), ...guarded.slice(0, 6)], ["never-block"]],
    ["fifty guarded names in a long list", [...bad(900), ...guarded.slice(0, 50)], []],
    ["fifty-one guarded names in a long list", [...bad(900), ...guarded.slice(0, 51)], ["never-block"]],
    ["pages below a guarded name", guarded.map((name) => `page.${name}`), []],
    ["whole top levels", ["*.com", "*.vn", "*.net", "*.org", "*.edu", "*.gov"], ["never-block"]],
  ])("says of %s what is wrong", (_, lines, expected) => {
    expect(reasons(lines)).toEqual(expected);
  });

  it("leaves single wrong entries out, shows them and keeps the rest", () => {
    const { names, wrong } = weigh(["bad.example.com", "www.one.example", "school-1.example", "*.com"]);
    expect(names).toEqual(["bad.example.com"]);
    expect(wrong).toEqual([
      { name: "www.one.example", why: "famous" },
      { name: "school-1.example", why: "never-block" },
      { name: "com", why: "suffix" },
    ]);
  });
});

describe("the size", () => {
  const last = { names: 1000, at: 0 };
  test.each([
    [650, 0, []],
    [649, 0, ["shrunk"]],
    [1479, 0, []],
    [1480, 0, ["grown"]],
    [440, 30 * day, []],
    [2000, 30 * day, []],
    [2000, -30 * day, ["grown"]],
  ])("%d entries after 1000, %d ms later: %j", (count, now, expected) => {
    expect(reasons(bad(count), { last, now })).toEqual(expected);
  });

  test.each([
    [95, []],
    [94, ["cut-short"]],
    [120, []],
  ])("%d entries where the head claims 100: %j", (count, expected) => {
    expect(reasons(bad(count), { claimed: 100 })).toEqual(expected);
  });

  test.each([
    ["a number with Windows line ends", "# Number of entries: 101580\r\n#\r\na.example", 101_580],
    ["a number with commas", "! Total entries: 1,234\n", 1234],
    ["no number", "# A list\na.example", undefined],
    ["a number far below the head", `${"#\n".repeat(3000)}# Number of entries: 5`, undefined],
  ])("a head with %s is read", (_, text, expected) => {
    expect(claimedCount(text)).toBe(expected);
  });
});
