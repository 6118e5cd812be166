import { describe, expect, test } from "vitest";
import { categoryIds } from "../../../core/category/categories.ts";
import { pausedUntil, pauseFor, pauseLimits, pauseMs } from "../../../core/limits/pause.ts";
import type { Limits } from "../../../core/limits/limits.ts";
import { defaultTime } from "../../../core/time/time-limits.ts";
import { timePlace } from "../../../core/time/time-place.ts";
import { noUsage } from "../../../core/time/usage.ts";
import { childTimeOf, dayOf } from "../../../core/time/child-time.ts";
import { judge } from "../../../core/verdict/judge.ts";
import { compileFloor } from "../../../core/floor/compile-floor.ts";
import { applyRules } from "../floor/browser-model.ts";
import { address, limits, match, noon } from "../support.ts";

const until = noon.getTime() + pauseMs;
const paused = (...of: Parameters<typeof limits>): Limits => pauseLimits(limits(...of), until);
const at = address("https://site.example/");

describe("a pause", () => {
  const moment = { now: noon, steady: 1000 };
  const pause = pauseFor("1", moment);
  const later = (ms: number, steady = ms) => ({ now: new Date(noon.getTime() + ms), steady: 1000 + steady });

  test.each([
    ["at once", later(0), until],
    ["a moment before the quarter of an hour is over", later(pauseMs - 1), until],
    ["when it is over", later(pauseMs), null],
    ["with the clock set back behind its beginning", later(-1, 60_000), null],
    ["with the clock set back again and again", later(60_000, pauseMs), null],
    ["with a clock that stood still while the computer slept", later(pauseMs, 0), null],
  ])("%s", (_when, now, holds) => {
    expect(pausedUntil(pause, "1", now)).toBe(holds);
  });

  test("is one child's, and nobody's when none was begun", () => {
    expect(pausedUntil(pause, "2", moment)).toBeNull();
    expect(pausedUntil(null, "1", moment)).toBeNull();
  });
});

describe("while a parent pauses", () => {
  const opened = categoryIds.filter(
    (id) => judge(at, [match(id)], [], paused({ child: { tier: "7-9" } }), noon).treatment === "allow",
  );

  test("what every child grows into is open, and what no age opens stays shut", () => {
    expect(opened).toEqual(["tobacco-alcohol", "social", "chat", "forum", "games", "video", "shopping", "ai-chat"]);
  });

  test("a signal of harm still counts", () => {
    const signal = { category: "adult", level: "block", evidence: "seen" } as const;
    expect(judge(at, [], [signal], paused({ child: { tier: "10-12" } }), noon).treatment).toBe("block");
  });

  test.each([
    ["a parent's block", { siteRules: [{ site: "site.example", action: "block" as const }] }, null, "block"],
    ["a policy's block", {}, { block: ["site.example"], locked: ["block"] }, "block"],
    ["a category that policy locked shut", {}, { categoriesBlock: ["social"], locked: ["categoriesBlock"] }, "block"],
    ["a category that policy shut and parents may open", {}, { categoriesBlock: ["social"] }, "allow"],
    ["a cell that parents made stricter", { categories: { social: "block" as const } }, null, "allow"],
  ])("%s", (_what, part, policy, treatment) => {
    const verdict = judge(at, [match("social")], [], paused({ child: { tier: "10-12" }, ...part }, policy), noon);
    expect(verdict.treatment).toBe(treatment);
  });

  test.each([
    ["the parents chose the tier", null, "allow"],
    ["policy locked it", { tier: "under-7", locked: ["tier"] }, "block"],
  ])("the garden's fence is open or not: %s", (_who, policy, treatment) => {
    const seen = paused({ child: { tier: "under-7" } }, policy);
    expect(judge(at, [], [], seen, noon).treatment).toBe(treatment);
    expect(judge(at, [match("gambling")], [], seen, noon).treatment).toBe("block");
  });

  test("no time is over, and none is counted", () => {
    const time = { ...defaultTime, bedtime: { from: 0, to: 1439 }, day: { ...defaultTime.day, all: 0 } };
    const now = childTimeOf(noon);
    const state = { now, usage: noUsage(dayOf(now)), grantedUntil: 0 };
    const part = { child: { tier: "10-12" as const, time } };
    expect(judge(at, [], [], limits(part), noon, state).treatment).toBe("blur");
    expect(judge(at, [], [], paused(part), noon, state).treatment).toBe("allow");
    expect(timePlace(at, [], limits(part)).free).toBe(false);
    expect(timePlace(at, [], paused(part)).free).toBe(true);
  });

  test("every page asks: the worker alone knows when it is over, dead or not by then", () => {
    const browser = { blockedPage: "extension://luy-tre/blocked.html", hostAccess: true, corrections: [] };
    const witnessUnder = (set: Limits) => {
      const { dynamic, session } = compileFloor(set, { rulesets: [], groups: {} }, browser, noon);
      return applyRules([...dynamic, ...session], "https://site.example/").witness?.treatment;
    };
    expect([witnessUnder(limits()), witnessUnder(paused())]).toEqual(["allow", "ask"]);
  });
});
