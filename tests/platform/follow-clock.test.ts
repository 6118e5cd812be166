import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import "./support/browser.ts";
import { newChild } from "../../core/limits/child.ts";
import { rulesInForce, type SiteRule } from "../../core/limits/site-rule.ts";
import { forgetLimits, readKept, readLimits, writeLimits } from "../../platform/limits-store.ts";
import { family } from "../family.ts";

// What follows a change in the browser is another test's.
vi.mock("../../entrypoints/background/apply-limits.ts", () => ({ applyLimits: async () => undefined }));

const minute = 60_000;
const noon = new Date(2026, 10, 21, 12).getTime();
const leave = (site: string, until: number): SiteRule => ({ site, action: "allow", until });
const lasting: SiteRule = { site: "luon.example", action: "allow" };

/** Clocks as a child finds and leaves them: the wall clock anywhere, the steady one as time passes. */
function atClocks(passed: number, moved = 0): void {
  vi.setSystemTime(noon + passed + moved);
  vi.spyOn(performance, "now").mockReturnValue(noon + passed - performance.timeOrigin);
}

/** As a new worker begins, with nothing in memory. */
async function look(): Promise<void> {
  vi.resetModules();
  await (await import("../../entrypoints/background/follow-clock.ts")).followClock();
  forgetLimits();
}

const ends = async () => (await readKept()).stored!.children[0]!.siteRules.map(({ until }) => until);

/** What is open at this moment, by what page and floor both read. */
const open = async () => rulesInForce((await readLimits()).siteRules, new Date()).map(({ site }) => site);

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  await fakeBrowser.storage.session.clear();
  await fakeBrowser.storage.local.remove("clockAnchor");
  atClocks(0);
  const siteRules = [leave("choi.example", noon + 15 * minute), lasting];
  await writeLimits(family({ setUp: true, children: [{ ...newChild("1"), tier: "10-12", siteRules }] }));
  await look();
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test("leave for a time lasts as long under a clock that is set back", async () => {
  atClocks(5 * minute, -60 * minute);
  await look();
  expect(await ends()).toEqual([noon - 45 * minute, undefined]);
  expect(await open()).toEqual(["choi.example", "luon.example"]);
  atClocks(16 * minute, -60 * minute);
  expect(await open()).toEqual(["luon.example"]);
});

test("leave that was over does not hold again", async () => {
  atClocks(5 * minute, 120 * minute);
  await look();
  atClocks(6 * minute, -60 * minute);
  expect(await open()).toEqual(["choi.example", "luon.example"]);
  await look();
  expect(await open()).toEqual(["luon.example"]);
});

test("a clock that is set back while the browser is closed cuts it short too", async () => {
  await fakeBrowser.storage.session.clear();
  atClocks(10 * minute, -180 * minute);
  await look();
  // How long it was closed nobody can tell: so much longer it lasts.
  atClocks(25 * minute, -180 * minute);
  expect(await open()).toEqual(["luon.example"]);
});

test("a clock that nobody moves changes nothing, and where nothing was granted nothing is remembered", async () => {
  atClocks(10 * minute);
  await look();
  expect(await ends()).toEqual([noon + 15 * minute, undefined]);
  const children = [{ ...newChild("1"), siteRules: [lasting] }];
  await writeLimits(family({ setUp: true, children }));
  await look();
  expect(await fakeBrowser.storage.local.get("clockAnchor")).toEqual({});
});
