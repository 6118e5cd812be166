import { browser } from "wxt/browser";
import type { Schedule } from "../../core/lists/list-state.ts";
import { forgetDownloads } from "../../platform/index-store.ts";
import { forgetLimits } from "../../platform/limits-store.ts";
import { readDueLists, readSchedules } from "../../platform/lists/list-schedules.ts";
import { writeWaitsForPower } from "../../platform/lists/list-wait.ts";
import { readGoneLists, readOwnLists } from "../../platform/lists/own-lists.ts";
import type { RefreshOrder } from "../../platform/lists/refresh-job.ts";
import { rememberSigned } from "../../platform/lists/signed-memory.ts";
import { readSignedOrder } from "../../platform/lists/signed-schedules.ts";
import type { RefreshOutcome } from "../../platform/lists/refresh-outcome.ts";
import { endRefresh, startRefresh } from "../../platform/lists/start-refresh.ts";
import type { RefreshAnswer } from "../../platform/messages/protocol.ts";
import { settleWitnessed } from "../../platform/witnessed.ts";
import { noteStorage } from "../../platform/storage/storage-record.ts";
import { refreshFloor } from "./apply-limits.ts";
import { judgeOpenTabs } from "./open-tabs.ts";

export const listAlarm = "lists";
export const listStartAlarm = "lists-start";

/** A school's computers are switched on together: so long, at most, each waits by chance before it asks anybody. */
const spreadMinutes = 10;

export async function refreshDueListsSoon(): Promise<void> {
  await browser.alarms.create(listStartAlarm, { delayInMinutes: 0.5 + Math.random() * spreadMinutes });
}

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
  const lists = await readDueLists(Date.now());
  await begin({ lists, ...(await readSignedOrder("due", Date.now())), asked: false });
}

/** The policy names another bundle, or none: that waits for no alarm. */
export async function followPolicyBundle(): Promise<void> {
  await begin({ lists: [], ...(await readSignedOrder("due-bundle", Date.now())), asked: true });
}

/** Whether there is anything to do, and it has begun. */
async function begin(order: Omit<RefreshOrder, "own" | "gone">): Promise<RefreshAnswer> {
  if (order.lists.length + order.signed.length === 0 && !order.dropsBundle) return "nothing";
  const [own, gone] = await Promise.all([readOwnLists(), readGoneLists()]);
  const whole = { ...order, own: own.filter(({ id }) => order.lists.includes(id)), gone };
  return (await startRefresh(whole, (outcome) => afterRefresh(outcome, null))) ? "started" : "running";
}

/** Somebody pressed: one list, the organisation's bundle, or everything that is on. */
export async function refreshNow(id: string | null): Promise<RefreshAnswer> {
  if (id === "bundle") return begin({ lists: [], ...(await readSignedOrder("bundle", Date.now())), asked: true });
  const schedules = await readSchedules();
  const wanted = schedules.filter(({ schedule, ...list }) => isRenewable(schedule) && (id === null || list.id === id));
  const lists = wanted.map((list) => list.id);
  const signed = id === null ? await readSignedOrder("all", Date.now()) : { signed: [], dropsBundle: false };
  return begin({ lists, ...signed, asked: true });
}

function isRenewable({ on, refreshDays }: Schedule): boolean {
  return on && refreshDays > 0;
}

/** @param waits the battery was low, so no published list was fetched */
export async function afterRefresh(outcome: RefreshOutcome, waits: "battery" | null): Promise<void> {
  if (outcome === "stored") await noteStorage({ kind: "stored" });
  else if (outcome !== "nothing") await noteStorage({ kind: "not-stored", why: outcome });
  await writeWaitsForPower(waits !== null);
  await endRefresh();
  await useDownloads();
}

/** What came of it is in the database: verdicts, the floor and open pages follow. */
export async function useDownloads(): Promise<void> {
  forgetDownloads();
  await rememberSigned().catch(() => undefined);
  await followWitness();
  await refreshFloor();
  await judgeOpenTabs();
}

/** A publisher's clock may have told that a child has grown. */
export async function followWitness(): Promise<void> {
  if (await settleWitnessed().catch(() => false)) forgetLimits();
}
