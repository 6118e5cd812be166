import { expect, test } from "vitest";
import { defaultTime, type TimeLimits } from "../../../core/time/time-limits.ts";
import { childTimeOf, dayOf } from "../../../core/time/child-time.ts";
import { noUsage, type Usage } from "../../../core/time/usage.ts";
import { judge } from "../../../core/verdict/judge.ts";
import { address, limits, match, noon } from "../support.ts";

const bedtime: Partial<TimeLimits> = { bedtime: { from: 11 * 60, to: 13 * 60 } };
const now = childTimeOf(noon);

type Given = {
  readonly time?: Partial<TimeLimits>;
  readonly rules?: readonly { site: string; action: "allow" | "block"; until?: number }[];
  readonly topic?: Parameters<typeof match>[0];
  readonly used?: Partial<Usage>;
  readonly grantedMinutes?: number;
  readonly policy?: Record<string, unknown>;
  readonly url?: string;
};

function spoken({ time = bedtime, rules = [], topic, used = {}, grantedMinutes = 0, policy, url }: Given): string {
  const under = {
    ...limits({ child: { tier: "10-12" }, siteRules: [...rules] } as never, policy ?? null),
    time: { ...defaultTime, ...time },
  };
  const state = { now, usage: { ...noUsage(dayOf(now)), ...used }, grantedUntil: now + grantedMinutes * 60_000 };
  const matches = topic === undefined ? [] : [match(topic)];
  const { treatment, because } = judge(address(url ?? "https://site.example/"), matches, [], under, noon, state);
  return `${treatment} ${because.reason}${because.reason === "time" ? ` ${because.matched}` : ""}`;
}

const rule = (action: "allow" | "block", until?: number) => ({
  site: "site.example",
  action,
  ...(until === undefined ? {} : { until }),
});

test.each<[string, Given, string]>([
  ["a page in bedtime", {}, "blur time bedtime"],
  ["help in bedtime", { url: "https://help.example/" }, "allow help"],
  ["a homework site in bedtime", { time: { ...bedtime, free: ["site.example"] } }, "allow default"],
  ["a learning site in bedtime", { topic: "never-block" }, "blur time bedtime"],
  ["what a parent allowed, in bedtime", { rules: [rule("allow")] }, "blur time bedtime"],
  ["what a parent granted, in bedtime", { rules: [rule("allow", noon.getTime() + 1)] }, "allow granted"],
  ["what a parent blocked, in bedtime", { rules: [rule("block")] }, "block parent-block"],
  ["what a list blocks, in bedtime", { topic: "gambling" }, "block category"],
  ["time granted in bedtime", { grantedMinutes: 15 }, "allow default"],
  ["a blocked category in time granted", { grantedMinutes: 15, topic: "gambling" }, "block category"],
  ["a school's allowed site", { policy: { allow: ["site.example"], locked: ["allow"] } }, "allow policy-allow"],
  ["a game used up", { time: {}, topic: "games", used: { games: { "site.example": 3600 } } }, "blur time game"],
  ["all games used up", { time: {}, topic: "games", used: { categories: { games: 10_800 } } }, "blur time category"],
  ["another page when games are used up", { time: {}, used: { categories: { games: 10_800 } } }, "allow default"],
])("%s", (_name, given, expected) => {
  expect(spoken(given)).toBe(expected);
});

test("a frame has no time of its own", () => {
  const under = { ...limits(), time: { ...defaultTime, ...bedtime } };
  expect(judge(address("https://site.example/"), [], [], under, noon).treatment).toBe("allow");
});
