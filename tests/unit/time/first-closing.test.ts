import { expect, test } from "vitest";
import { childTimeOf, dayOf } from "../../../core/time/child-time.ts";
import { firstClosing } from "../../../core/time/first-closing.ts";
import { noTimeLimits, type TimeLimits } from "../../../core/time/time-limits.ts";
import { noUsage, type Usage } from "../../../core/time/usage.ts";

const now = childTimeOf(new Date("2026-11-23T12:00"));

test.each<[string, Partial<TimeLimits["day"]>, Partial<Usage>, number | null]>([
  ["nothing is set", {}, { all: 9000, short: 9000 }, null],
  ["the day ends", { all: 60 }, { all: 3000 }, 600],
  ["a topic ends first", { all: 60, categories: { video: 30 } }, { all: 1200, categories: { video: 1500 } }, 300],
  ["short videos end first", { all: 60, shorts: 20 }, { all: 1200, short: 1170 }, 30],
  ["short videos are over", { all: 60, shorts: 20 }, { all: 1200, short: 1200 }, 0],
  ["nobody has watched one yet", { shorts: 20 }, { all: 1200 }, 1200],
])("the web closes first where %s", (_where, day, used, seconds) => {
  const limits = { ...noTimeLimits, day: { ...noTimeLimits.day, ...day } };
  const usage = { ...noUsage(dayOf(now)), ...used };
  expect(firstClosing(limits, { now, usage, grantedUntil: 0 })).toBe(seconds);
});
