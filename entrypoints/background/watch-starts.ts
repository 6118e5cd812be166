import { browser } from "wxt/browser";
import { patienceMs } from "../../core/device/start-mark.ts";
import { tidyDeviceNotes } from "../../platform/device-notes.ts";
import { explainStart, markStart } from "../../platform/start-mark.ts";

/** Notes when we were switched off and on again in a running browser; it tells us nothing of that by itself. */
export function watchStarts(): void {
  browser.runtime.onInstalled.addListener(() => void explainStart());
  browser.runtime.onStartup.addListener(() => void explainStart());
  browser.alarms.onAlarm.addListener(() => void Promise.allSettled([markStart(), tidyDeviceNotes()]));
  void lookTwice().catch(() => undefined);
}

/** The second look is not left to chance: the next start of the browser would explain what is not explained now. */
async function lookTwice(): Promise<void> {
  if (await markStart()) setTimeout(() => void markStart().catch(() => undefined), patienceMs);
}
