import { expect, test, vi } from "vitest";
import { answersFor, grantOf } from "../../../core/ask/grant.ts";
import { askAnswers, isPast, isSameWant, type Ask, type AskAnswer, type Want } from "../../../core/ask/ask.ts";

const now = new Date(2026, 10, 22, 20, 0);
const ask = (want: Want): Ask => ({
  id: "00000000-0000-4000-8000-000000000000",
  child: "2",
  want,
  reason: null,
  words: "",
  askedAt: now.getTime(),
  answer: null,
});
const site = ask({ what: "site", site: "tro-choi.example" });
const time = ask({ what: "time", minutes: 30 });
const after = (minutes: number) => now.getTime() + minutes * 60_000;

test.each<[AskAnswer, object]>([
  ["once", { until: after(60), once: true }],
  ["quarter", { until: after(15) }],
  ["today", { until: after(240) }],
  ["always", {}],
])("%s opens exactly the site", (says, end) => {
  const rule = { site: "tro-choi.example", action: "allow", ...end };
  expect(grantOf(site, says, now)).toEqual({ what: "rule", rule });
});

test.each<[AskAnswer, number]>([
  ["once", 30],
  ["today", 240],
])("%s gives minutes", (says, minutes) => {
  expect(grantOf(time, says, now)).toEqual({ what: "time", minutes });
});

test.each([site, time])("a no gives nothing", (one) => {
  expect(grantOf(one, "no", now)).toBeNull();
});

test("a film is approved or not, asked for or given on the spot", () => {
  const film = "youtube.com/watch?v=abcdefghijk";
  expect(answersFor(ask({ what: "site", site: film }))).toEqual(["always", "no"]);
  expect(answersFor(null, film)).toEqual(["always"]);
  expect(answersFor(null, "youtube.com")).toContain("today");
});

test("time is never given for always", () => {
  expect(answersFor(time)).not.toContain("always");
  expect(answersFor(site)).toEqual(askAnswers);
});

test.each<[Want, Want, boolean]>([
  [{ what: "site", site: "a.example" }, { what: "site", site: "a.example" }, true],
  [{ what: "site", site: "a.example" }, { what: "site", site: "b.example" }, false],
  [{ what: "time", minutes: 15 }, { what: "time", minutes: 60 }, true],
  [{ what: "time", minutes: 15 }, { what: "site", site: "a.example" }, false],
])("%j and %j are one wish: %j", (a, b, same) => {
  expect(isSameWant(a, b)).toBe(same);
});

test.each([
  [30, false],
  [31, true],
])("after %d days an ask is past: %j", (days, past) => {
  expect(isPast(site, new Date(now.getTime() + days * 86_400_000))).toBe(past);
});

test("today ends at midnight on a day of another length", () => {
  vi.stubEnv("TZ", "America/New_York");
  const morning = new Date(2026, 10, 1, 0, 30);
  const midnight = new Date(2026, 10, 2);
  expect((midnight.getTime() - morning.getTime()) / 3_600_000).toBe(24.5);
  expect(grantOf(site, "today", morning)).toMatchObject({ rule: { until: midnight.getTime() } });
  vi.unstubAllEnvs();
});
