import { browser } from "wxt/browser";
import { dueAt, mayRefresh, type Schedule } from "../../core/lists/list-state.ts";
import { readLimits } from "../limits-store.ts";
import { readBuiltLists } from "../package-files.ts";
import { readRecords, recordOf } from "./download-store.ts";
import { isListOn, publishedLists, type PublishedList } from "./registry-lists.ts";

/** Seconds without a key or a touch after which nobody is waiting for the computer. */
const idleSeconds = 60;

/** When each published list of this build is to be looked at again. */
export async function readSchedules(): Promise<readonly { source: PublishedList; schedule: Schedule }[]> {
  const [{ lists: chosen }, { day, lists }] = await Promise.all([readLimits(), readBuiltLists()]);
  const bundled = new Set(lists.flatMap(({ id, origin }) => (origin === "bundled" ? [id] : [])));
  return publishedLists.map((source) => {
    const { id, refreshDays } = source;
    const bundledAt = bundled.has(id) ? Date.parse(day) : null;
    return { source, schedule: { on: isListOn(id, chosen), refreshDays, bundledAt } };
  });
}

/** Lists that may be fetched now without anybody having asked for it. */
export async function readDueLists(now: number): Promise<readonly string[]> {
  const [schedules, records, idle] = await Promise.all([
    readSchedules(),
    readRecords(),
    browser.idle.queryState(idleSeconds),
  ]);
  const circumstances = { online: navigator.onLine, saveData: savesData(), idle: idle !== "active" };
  return schedules.flatMap(({ source: { id }, schedule }) => {
    const due = dueAt(recordOf(records, id), schedule, now);
    return due !== null && mayRefresh(circumstances, due, now) ? [id] : [];
  });
}

/** Firefox does not tell. */
function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
