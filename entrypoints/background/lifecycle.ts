import { browser } from "wxt/browser";
import { dropPastAsks } from "../../platform/asks.ts";
import { readKept } from "../../platform/limits-store.ts";
import { packageUrl } from "../../platform/package-files.ts";
import { settlePolicy, settlePolicyLater } from "../../platform/policy-store.ts";
import { healStorage } from "../../platform/storage/heal-storage.ts";
import { wasTornAway } from "../../platform/welcome-place.ts";
import { applyLimits, refreshFloor, wakeAtNextEnd } from "./apply-limits.ts";
import { applyPictures } from "./apply-pictures.ts";
import { followClock } from "./follow-clock.ts";
import { showAccess } from "./host-access.ts";
import {
  followPolicyBundle,
  followWitness,
  listAlarm,
  listStartAlarm,
  refreshDueLists,
  refreshDueListsSoon,
  wakeForLists,
} from "./list-updates.ts";
import { endAllOnce } from "./once-rules.ts";
import { coverOpenTabs, reviveOwnTabs } from "./open-tabs.ts";
import { showReportMenu } from "./report-menu.ts";
import { outboxAlarm, sendAgain, sendDueReports, wakeForReports } from "./report-sending.ts";
import { syncAlarm } from "./sync/sync-alarm.ts";
import { syncNow } from "./sync/watch-sync.ts";
import { tidyKeptDays } from "./tidy-days.ts";

const hourly = "hourly";

/** What happens around the pages: install, start, policy, clock. */
export function watchLifecycle(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => void onInstalled(reason));
  browser.runtime.onStartup.addListener(() => void Promise.allSettled([onStartup(), endAllOnce(), followClock()]));
  browser.alarms.onAlarm.addListener(({ name }) => void onAlarm(name));
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area !== "managed") return;
    void settlePolicy().then(onPolicy);
  });
  void settlePolicyLater(() => void onPolicy());
  void reopenWelcome().catch(() => undefined);
}

async function reopenWelcome(): Promise<void> {
  if (await wasTornAway()) await browser.tabs.create({ url: packageUrl("/welcome.html") });
}

async function onPolicy(): Promise<void> {
  await applyLimits();
  await followPolicyBundle();
}

async function onInstalled(reason: string): Promise<void> {
  const ready = onStartup();
  if (reason === "install") await welcome();
  await ready;
}

/** Each of these stands for itself: one that fails must not keep the others from their work. */
async function onStartup(): Promise<void> {
  await Promise.allSettled([
    coverOpenTabs(),
    import.meta.env.FIREFOX ? undefined : reviveOwnTabs(),
    refreshFloor(),
    applyPictures(),
    everyHour(),
    wakeForLists(),
    followWitness(),
    wakeAtNextEnd(),
    showAccess(),
    sendAgain(),
    showReportMenu(),
    syncNow(),
  ]);
  await healStorage();
}

/** An extension that is loaded by hand counts as newly installed at every start of the browser. */
async function welcome(): Promise<void> {
  const { stored } = await readKept();
  if (stored?.setUp !== true) await browser.tabs.create({ url: packageUrl("/welcome.html") });
}

/** A storage that was broken is seen to once an hour; last, as nothing waits for it. */
async function onAlarm(name: string): Promise<void> {
  if (name === listAlarm) await refreshDueListsSoon();
  else if (name === listStartAlarm) await refreshDueLists();
  else if (name === outboxAlarm) await sendDueReports();
  else if (name === syncAlarm) await syncNow();
  else
    await Promise.allSettled([
      followClock(),
      applyLimits(),
      wakeForReports(),
      tidyKeptDays(),
      dropPastAsks(),
      syncNow(),
    ]);
  if (name === hourly) await healStorage();
}

/** A child grows into the next tier, rules end, storage may be repaired: once an hour is often enough. */
async function everyHour(): Promise<void> {
  await browser.alarms.create(hourly, { periodInMinutes: 60 });
}
