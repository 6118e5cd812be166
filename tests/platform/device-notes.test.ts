import "./support/browser.ts";
import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { patienceMs } from "../../core/device/start-mark.ts";
import { noteOnDevice, readDeviceNotes, tidyDeviceNotes } from "../../platform/device-notes.ts";
import { explainStart, markStart } from "../../platform/start-mark.ts";

/** The latest that a clock not of this device has told. */
const witnessed: { at: number | undefined } = { at: undefined };
vi.mock("../../platform/witnessed.ts", () => ({ readWitnessed: async () => witnessed.at }));

const start = new Date(2026, 10, 22, 9, 30);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: start });
  witnessed.at = start.getTime();
});

const later = (ms: number) => vi.setSystemTime(start.getTime() + ms);
const notes = async () => (await readDeviceNotes()).map(({ id, day }) => `${id} ${day}`);

test("a start that nobody explains is noted, once", async () => {
  expect(await markStart()).toBe(true);
  later(patienceMs - 1);
  expect(await markStart()).toBe(false);
  expect(await notes()).toEqual([]);
  later(patienceMs);
  await markStart();
  await markStart();
  expect(await notes()).toEqual(["switched-off 2026-11-22"]);
});

test.each([
  ["before", [explainStart, markStart]],
  ["after", [markStart, explainStart]],
])("a start that the browser explains %s the first tick is none", async (_when, steps) => {
  for (const step of steps) await step();
  later(patienceMs * 100);
  await markStart();
  expect(await notes()).toEqual([]);
});

test("notes outlive the browser's end and are forgotten after their days", async () => {
  await noteOnDevice("clock-moved");
  await noteOnDevice("clock-moved");
  await fakeBrowser.storage.session.clear();
  expect(await notes()).toEqual(["clock-moved 2026-11-22"]);
  later(31 * 24 * 60 * 60 * 1000);
  witnessed.at = Date.now();
  await tidyDeviceNotes();
  expect((await fakeBrowser.storage.local.get("deviceNotes"))["deviceNotes"]).toEqual([]);
});

test("a clock set forward makes nothing forgotten: no clock outside has told of those days", async () => {
  await noteOnDevice("switched-off");
  later(400 * 24 * 60 * 60 * 1000);
  await tidyDeviceNotes();
  await noteOnDevice("clock-moved");
  expect(await notes()).toEqual(["switched-off 2026-11-22", "clock-moved 2027-12-27"]);
});

test("rows that are none are left out, and the next note is kept all the same", async () => {
  const good = { id: "host-access", day: "2026-11-21" };
  await fakeBrowser.storage.local.set({ deviceNotes: [good, { id: "spy", day: "2026-11-21" }, { id: 1 }, null] });
  await noteOnDevice("switched-off");
  expect(await notes()).toEqual(["host-access 2026-11-21", "switched-off 2026-11-22"]);
});
