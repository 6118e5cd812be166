import { afterEach, expect, test, vi } from "vitest";
import "./support/browser.ts";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { newChild } from "../../core/limits/child.ts";
import { family } from "../family.ts";

const children = [
  { ...newChild("small"), tier: "7-9" as const },
  { ...newChild("big"), tier: "16-17" as const },
];

afterEach(() => {
  vi.useRealTimers();
  vi.resetModules();
});

/** A family in Hà Nội whose eldest sits down from eight to nine in the evening, at this moment by the device's clock. */
async function seatAt(moment: string, told?: string): Promise<string> {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.parse(moment) });
  vi.resetModules();
  const { readSetLimits, writeLimits } = await import("../../platform/limits-store.ts");
  const { hearTime } = await import("../../platform/heard-time.ts");
  await fakeBrowser.storage.session.clear();
  if (told !== undefined) await hearTime(Date.parse(told));
  const days = [1, 2, 3, 4, 5, 6, 7] as const;
  const switching = [{ child: "big", days: [...days], from: 20 * 60, to: 21 * 60 }];
  await writeLimits(family({ setUp: true, children, active: "small", switching, zone: "Asia/Ho_Chi_Minh" }));
  return (await readSetLimits()).child.id;
}

test.each([
  ["at the hour of the home", "2026-11-22T13:30:00Z", undefined, "big"],
  ["not at the same hour of the device's zone", "2026-11-22T20:30:00Z", undefined, "small"],
  ["not when the clock was set to it", "2026-11-22T13:30:00Z", "2026-11-22T09:30:00Z", "small"],
  ["though the clock was set back before it", "2026-11-22T09:30:00Z", "2026-11-22T13:30:00Z", "big"],
])("the schedule seats its child %s", async (_name, moment, told, child) => {
  expect(await seatAt(moment, told)).toBe(child);
});
