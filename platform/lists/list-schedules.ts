import { browser } from "wxt/browser";
import type { CategoryId } from "../../core/category/categories.ts";
import { dueAt, waitsFor, type Circumstances, type Schedule } from "../../core/lists/list-state.ts";
import { readLimits } from "../limits-store.ts";
import { readBuiltLists } from "../package-files.ts";
import { readRecords, recordOf } from "./download-store.ts";
import { readWaitsForPower } from "./list-wait.ts";
import { readOwnLists } from "./own-lists.ts";
import { isListOn, publishedLists, refreshDaysOf } from "./registry-lists.ts";

/** Seconds without a key or a touch after which nobody is waiting for the computer. */
const idleSeconds = 60;

export type ScheduledList = { readonly id: string; readonly category: CategoryId; readonly schedule: Schedule };

/** When each list that somebody publishes is to be looked at again: those of this build, and those that parents added, files too. */
export async function readSchedules(): Promise<readonly ScheduledList[]> {
  const [{ lists: chosen }, { day, lists }, own] = await Promise.all([readLimits(), readBuiltLists(), readOwnLists()]);
  const bundled = new Set(lists.flatMap(({ id, origin }) => (origin === "bundled" ? [id] : [])));
  const published = publishedLists.map(({ id, category, refreshDays }) => {
    const bundledAt = bundled.has(id) ? Date.parse(day) : null;
    return { id, category, schedule: { on: isListOn(id, chosen), refreshDays, bundledAt } };
  });
  const added = own.map((list) => {
    const schedule = { on: isListOn(list.id, chosen), refreshDays: refreshDaysOf(list), bundledAt: null };
    return { id: list.id, category: list.category, schedule };
  });
  return [...published, ...added];
}

/** What the computer is doing, as far as the worker can see. */
export async function readCircumstances(): Promise<Circumstances> {
  const [idle, batteryLow] = await Promise.all([browser.idle.queryState(idleSeconds), readWaitsForPower()]);
  return { online: navigator.onLine, saveData: savesData(), batteryLow, idle: idle !== "active" };
}

/** Lists that may be fetched now without anybody having asked for it. */
export async function readDueLists(now: number): Promise<readonly string[]> {
  const [schedules, records, circumstances] = await Promise.all([readSchedules(), readRecords(), readCircumstances()]);
  // The battery is looked at anew where it can be seen: in the page that would do the work.
  const known = { ...circumstances, batteryLow: false };
  return schedules.flatMap(({ id, schedule }) => {
    const due = dueAt(recordOf(records, id), schedule, now);
    return due !== null && due <= now && waitsFor(known, due, now) === null ? [id] : [];
  });
}

/** Firefox does not tell. */
function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
