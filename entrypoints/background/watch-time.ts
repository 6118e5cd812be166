import { browser } from "wxt/browser";
import { tellingMs } from "../../core/time/trusted-clock.ts";
import { timekeepers, toldBy } from "../../core/time/told-time.ts";
import { noteOnDevice } from "../../platform/device-notes.ts";
import { hearTime } from "../../platform/heard-time.ts";
import { applyTime } from "./apply-limits.ts";

/**
 * The true time comes along with the pages that a child opens anyway: nothing is asked of anybody. It is looked at when a page
 * is there, so that no page waits for it, and what the browser had kept is no news.
 */
export function watchTime(): void {
  browser.webRequest.onCompleted.addListener(
    ({ fromCache, responseHeaders = [] }) => {
      const told = fromCache ? undefined : toldBy(responseHeaders);
      if (told !== undefined) void take(told).catch(() => undefined);
    },
    // A pattern with a star stands for the site itself, too; each one costs a waking worker a moment.
    { urls: timekeepers.map((site) => `https://*.${site}/*`), types: ["main_frame"] },
    ["responseHeaders"],
  );
}

/** A clock that turns out to be wrong is told to the parents, and what closes by the hour closes by the right one. */
async function take(told: number): Promise<void> {
  if ((await hearTime(told)) < tellingMs) return;
  await Promise.all([noteOnDevice("clock-moved"), applyTime()]);
}
