import { browser } from "wxt/browser";

export const syncAlarm = "sync";

/** Minutes that changes are gathered for, as the browser takes few writings of its sync storage an hour. */
const gatherMinutes = 1;

/** What was changed here goes out soon, if it is to go out at all. */
export async function sendSyncSoon(): Promise<void> {
  if ((await browser.alarms.get(syncAlarm)) === undefined)
    await browser.alarms.create(syncAlarm, { delayInMinutes: gatherMinutes });
}
