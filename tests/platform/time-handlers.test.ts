import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import "./support/browser.ts";
import { noTimeLimits } from "../../core/time/time-limits.ts";
import { anywhere, type TimePlace } from "../../core/time/time-place.ts";
import { database } from "../../platform/database.ts";
import { readLimits } from "../../platform/limits-store.ts";
import type { TickAnswer } from "../../platform/messages/time-messages.ts";
import { readTime } from "../../platform/time-store.ts";

/** Where the page stands, and whether a parent pauses. */
let at: TimePlace;
let pausedUntil: number | null;

vi.mock("../../entrypoints/background/apply-limits.ts", () => ({ applyTime: async () => undefined }));
vi.mock("../../entrypoints/background/check-document.ts", () => ({
  judgeSender: async () => {
    const limits = { ...(await readLimits()), time: noTimeLimits, pausedUntil };
    const place = { ...at, free: pausedUntil !== null };
    return { url: "", limits, verdict: { treatment: "allow" }, time: { state: await readTime("1"), place } };
  },
}));

const film: TimePlace = { ...anywhere, categories: ["video"] };
const reel: TimePlace = { ...film, short: true };

/** A worker that has just started, and a page that has been seen for so many seconds and stands in a place by now. */
async function freshWorker(): Promise<(seconds: number, place: TimePlace, tab?: number | null) => Promise<TickAnswer>> {
  vi.resetModules();
  const { timeHandlers } = await import("../../entrypoints/background/time-handlers.ts");
  return async (seconds, place, tab = 1) => {
    const sender = tab === null ? {} : { tab: { id: tab, active: true, audible: true }, frameId: 0 };
    at = place;
    vi.setSystemTime(Date.now() + seconds * 1000);
    const tick = { elapsedMs: seconds * 1000, visible: true, small: false, covered: false };
    return timeHandlers["time:tick"](sender as never, tick);
  };
}

async function used() {
  const { readTime: read } = await import("../../platform/time-store.ts");
  const { all, short = 0 } = (await read("1")).usage;
  return { all: Math.round(all), short: Math.round(short) };
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-23T12:00:00") });
  await database.times.clear();
  fakeBrowser.idle.queryState = (async () => "active") as never;
  pausedUntil = null;
});

afterEach(() => vi.useRealTimers());

test("what was counted before a page moved falls to the place that it left", async () => {
  const tick = await freshWorker();
  await tick(0, reel);
  await tick(7, film);
  await tick(3, film);
  await tick(5, reel);
  await tick(4, reel);
  expect(await used()).toEqual({ all: 19, short: 11 });
});

test("a page in the sidebar, which is no tab, counts as long as somebody is there", async () => {
  const tick = await freshWorker();
  await tick(0, reel, null);
  await tick(7, film, null);
  expect(await used()).toEqual({ all: 7, short: 7 });
  expect(await tick(0, film, null)).toMatchObject({ counts: true });
  fakeBrowser.idle.queryState = (async () => "idle") as never;
  expect(await tick(0, film, null)).toMatchObject({ counts: false });
});

test("a worker that was killed meanwhile counts for where the page stands", async () => {
  await (
    await freshWorker()
  )(0, reel);
  await (
    await freshWorker()
  )(7, film);
  expect(await used()).toEqual({ all: 7, short: 0 });
});

test("what was seen while a parent pauses is not counted for where the page was before", async () => {
  const tick = await freshWorker();
  await tick(0, reel);
  pausedUntil = Date.now() + 60_000;
  await tick(7, reel);
  pausedUntil = null;
  await tick(0, reel);
  await tick(2, reel);
  expect(await used()).toEqual({ all: 2, short: 2 });
});

test("of many tabs the ones that spoke last are remembered", async () => {
  const tick = await freshWorker();
  for (let tab = 1; tab <= 102; tab += 1) await tick(0, reel, tab);
  await tick(7, film, 1);
  await tick(5, film, 102);
  expect(await used()).toEqual({ all: 12, short: 5 });
});
