import { browser } from "wxt/browser";
import { patienceMs } from "../../core/device/start-mark.ts";
import { tidyDeviceNotes } from "../../platform/device-notes.ts";
import { explainStart, markStart } from "../../platform/start-mark.ts";

/** Notes when we were switched off and on again in a running browser; it tells us nothing of that by itself. */
export function watchStarts(): void {
  browser.runtime.onInstalled.addListener(() => void explainStart());
  browser.runtime.onStartup.addListener(() => void explainStart());
  browser.alarms.onAlarm.addListener(() => void Promise.allSettled([markStart(), tidyDeviceNotes()]));
}

/** At the worker's first ticks, when no page waits any more. The second look is not left to chance: the next start of the browser would explain what is not explained now. */
export async function lookTwice(): Promise<void> {
  const look = () => markStart().catch(() => false);
  if (await look()) setTimeout(() => void look(), patienceMs);
}
