import { beforeEach, expect, test, vi } from "vitest";
import "./support/browser.ts";
import { nowOf, readAccountClock, takeTick } from "../../core/time/time-account.ts";
import { dayOf } from "../../core/time/child-time.ts";
import { anywhere } from "../../core/time/time-place.ts";
import { database } from "../../platform/database.ts";
import { readDeviceNotes } from "../../platform/device-notes.ts";
import { dropBrokenRows } from "../../platform/storage/sound-rows.ts";

const place = anywhere;

/** The worker anew: what it had in memory is gone. */
async function freshWorker() {
  vi.resetModules();
  return import("../../platform/time-store.ts");
}

beforeEach(() => database.times.clear());

async function spend(seconds: number, child = "1") {
  const { changeTime } = await freshWorker();
  await changeTime(child, (account, reading) => takeTick(account, reading, { elapsedMs: seconds * 1000, place }));
}

test("what was counted outlives the worker", async () => {
  await spend(10);
  const { readTime } = await freshWorker();
  expect((await readTime("1")).usage.all).toBeCloseTo(10, 1);
});

test("each child has its own time", async () => {
  await spend(10);
  const { readTime } = await freshWorker();
  expect((await readTime("2")).usage.all).toBe(0);
});

test.each([{}, { days: "none", grantedUntil: 0 }, { days: [{ day: 7 }], grantedUntil: 0 }])(
  "a damaged account %j takes no verdict away, and is dropped",
  async (account) => {
    await database.times.put({ child: "1", account } as never);
    const { readTime } = await freshWorker();
    expect((await readTime("1")).usage.all).toBe(0);
    expect(await dropBrokenRows()).toBe(1);
  },
);

test("a day that an earlier version wrote goes on, and short videos count from now on", async () => {
  const { changeTime, readTime } = await freshWorker();
  const short = { ...anywhere, short: true };
  await changeTime("1", (account, reading) => {
    const next = readAccountClock(account, reading);
    const today = { day: dayOf(nowOf(next)), all: 600, categories: {}, sites: {}, games: {} };
    return takeTick({ ...next, days: [today] }, reading, { elapsedMs: 5000, place: short });
  });
  const { usage } = await readTime("1");
  expect([usage.all, usage.short]).toEqual([605, 5]);
  expect(await dropBrokenRows()).toBe(0);
});

test("a clock that was set back is noted for the parents", async () => {
  await spend(10);
  expect(await readDeviceNotes()).toEqual([]);
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() - 3_600_000 });
  await spend(10);
  vi.useRealTimers();
  await expect.poll(readDeviceNotes).toMatchObject([{ id: "clock-moved" }]);
});

test("a grant outlives the worker", async () => {
  const { grantMinutes } = await freshWorker();
  await grantMinutes("1", 15);
  const { grantedUntil, now } = await (await freshWorker()).readTime("1");
  expect((grantedUntil - now) / 60_000).toBeCloseTo(15, 1);
});

test("reports that come together are all counted", async () => {
  const { changeTime, readTime } = await freshWorker();
  const tick = () =>
    changeTime("1", (account, reading) => takeTick({ ...account, counted: {} }, reading, { elapsedMs: 5000, place }));
  await Promise.all([tick(), tick(), tick()]);
  expect((await readTime("1")).usage.all).toBeCloseTo(15, 1);
});

test("a database that cannot be used leaves the counting in memory", async () => {
  const { changeTime, readTime } = await freshWorker();
  const { database: used } = await import("../../platform/database.ts");
  vi.spyOn(used.times, "get").mockRejectedValue(new Error("no database"));
  vi.spyOn(used.times, "put").mockRejectedValue(new Error("the disk is full"));
  await changeTime("1", (account, reading) => takeTick(account, reading, { elapsedMs: 7000, place }));
  expect((await readTime("1")).usage.all).toBeCloseTo(7, 1);
});

test("a database that fails for a moment loses nothing of what was counted before", async () => {
  await spend(30);
  const { changeTime, readTime } = await freshWorker();
  const { database: used } = await import("../../platform/database.ts");
  const ill = vi.spyOn(used.times, "get").mockRejectedValue(new Error("no database"));
  expect((await readTime("1")).usage.all).toBe(0);
  ill.mockRestore();
  await changeTime("1", (account, reading) =>
    takeTick({ ...account, counted: {} }, reading, { elapsedMs: 5000, place }),
  );
  expect((await readTime("1")).usage.all).toBeCloseTo(35, 1);
});
