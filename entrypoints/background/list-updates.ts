import { browser } from "wxt/browser";
import { forgetDownloads } from "../../platform/index-store.ts";
import { readDueLists, readSchedules } from "../../platform/lists/list-schedules.ts";
import { endRefresh, startRefresh } from "../../platform/lists/start-refresh.ts";
import type { RefreshAnswer } from "../../platform/messages/protocol.ts";
import { refreshFloor } from "./apply-limits.ts";
import { judgeOpenTabs } from "./open-tabs.ts";

export const listAlarm = "lists";

/** The first look comes when a new install has settled; then every hour it is seen whether one is due. */
export async function wakeForLists(): Promise<void> {
  if ((await browser.alarms.get(listAlarm)) === undefined) {
    await browser.alarms.create(listAlarm, { delayInMinutes: 10, periodInMinutes: 60 });
  }
}

/** A refresh that has not ended since the last alarm has hung: it goes, and its lists are still due. */
export async function refreshDueLists(): Promise<void> {
  await endRefresh();
  // The word that one was over may have been lost with a worker; its generation stands all the same.
  forgetDownloads();
  const due = await readDueLists(Date.now());
  if (due.length > 0) await startRefresh(due, afterRefresh);
}

/** Somebody pressed: one list, or every one that is on. */
export async function refreshNow(id: string | null): Promise<RefreshAnswer> {
  const schedules = await readSchedules();
  const wanted = schedules.filter(({ source, schedule }) => schedule.on && (id === null || source.id === id));
  if (wanted.length === 0) return "nothing";
  const ids = wanted.map(({ source }) => source.id);
  return (await startRefresh(ids, afterRefresh)) ? "started" : "running";
}

/** What came of it is in the database: verdicts, the floor and open pages follow. */
export async function afterRefresh(): Promise<void> {
  await endRefresh();
  forgetDownloads();
  await refreshFloor();
  await judgeOpenTabs();
}
