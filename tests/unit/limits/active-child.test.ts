import { describe, expect, test } from "vitest";
import { activeChild, nextTurn } from "../../../core/limits/active-child.ts";
import { newChild } from "../../../core/limits/child.ts";
import type { StoredLimits } from "../../../core/limits/stored-limits.ts";
import type { SwitchRule } from "../../../core/limits/switch-rule.ts";
import { stored } from "../support.ts";

/** 23 November 2026 is a Monday. */
const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, 22 + day, hour, minute);
const children = ["1", "na", "bin"].map(newChild);
const withRules = (switching: SwitchRule[], more: Partial<StoredLimits> = {}) =>
  stored({ children, switching, ...more });

const afternoon: SwitchRule = { child: "na", days: [1, 3], from: 14 * 60, to: 16 * 60 };
const night: SwitchRule = { child: "bin", days: [7], from: 22 * 60, to: 60 };

describe("the child at the browser", () => {
  test.each([
    ["is the chosen one without a schedule", [], at(1, 15), "1"],
    ["is the schedule's in its hours", [afternoon], at(1, 14), "na"],
    ["is the chosen one before them", [afternoon], at(1, 13, 59), "1"],
    ["is the chosen one after them", [afternoon], at(1, 16), "1"],
    ["is the chosen one on other days", [afternoon], at(2, 15), "1"],
    ["is the schedule's past midnight and past the week's end", [night], at(1, 0, 59), "bin"],
    ["is the first rule's where two hold", [{ ...afternoon, child: "bin" }, afternoon], at(3, 15), "bin"],
    ["is the schedule's all day where it ends when it begins", [{ ...afternoon, to: afternoon.from }], at(2, 9), "na"],
  ])("%s", (_name, switching, now, child) => {
    expect(activeChild(withRules(switching), now)).toBe(child);
  });

  test.each([
    ["chosen by hand since the hours began stays", at(1, 14, 30), at(1, 15), "1"],
    ["chosen in the minute in which they began stays", at(1, 14), at(1, 14), "1"],
    ["chosen before them gives way", at(1, 13), at(1, 15), "na"],
    ["chosen last week gives way", at(-6, 14, 30), at(1, 15), "na"],
    ["chosen under a clock that was ahead gives way", at(2, 9), at(1, 15), "na"],
  ])("%s", (_name, switchedAt, now, child) => {
    expect(activeChild(withRules([afternoon], { switchedAt: switchedAt.getTime() }), now)).toBe(child);
  });
});

const hour = 3_600_000;

test.each([
  ["set forward into the hours", at(1, 15), 2 * hour, "1"],
  ["set back out of them", at(1, 12), -3 * hour, "na"],
  ["set to another day", at(2, 15), 24 * hour, "na"],
])("a device's time that is %s seats nobody else", (_name, now, ahead, child) => {
  expect(activeChild(withRules([afternoon]), now, ahead)).toBe(child);
});

test("the next turn comes by the family's time, and is told by the device's", () => {
  expect(nextTurn(withRules([afternoon]), at(1, 15), 2 * hour)).toBe(at(1, 16).getTime());
});

test.each([
  ["none without a schedule", [], at(1, 9), null],
  ["the beginning", [afternoon], at(1, 9), at(1, 14)],
  ["the end", [afternoon], at(1, 14), at(1, 16)],
  ["the next day's", [afternoon], at(1, 16), at(3, 14)],
  ["the next week's", [afternoon], at(3, 20), at(8, 14)],
])("the next turn is %s", (_name, switching, now, turn) => {
  expect(nextTurn(withRules(switching), now)).toBe(turn?.getTime() ?? null);
});
