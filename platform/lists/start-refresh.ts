import { browser } from "wxt/browser";
import { packageUrl } from "../package-files.ts";
import { runRefresh, type RefreshOrder } from "./refresh-job.ts";
import type { RefreshOutcome } from "./refresh-outcome.ts";

/** Chromium's page without a window: its service worker cannot start a thread itself. */
const page = "/offscreen.html";

/** Firefox puts its event page to sleep, and the thread with it, when no call of the browser's comes for half a minute. */
const signOfLifeMs = 2000;

type Over = (outcome: RefreshOutcome) => Promise<void>;

let ofEventPage: AbortController | undefined;

/**
 * Begins a refresh; false when one is under way. The end of it is told by the message `lists:refreshed`, in
 * Firefox by `over`.
 */
export function startRefresh(order: RefreshOrder, over: Over): Promise<boolean> {
  return navigator.locks.request("start-refresh", () => start(order, over));
}

async function start(order: RefreshOrder, over: Over): Promise<boolean> {
  if (await isRefreshing()) return false;
  if (import.meta.env.FIREFOX) {
    void runInEventPage(order).then(over, () => over("nothing"));
  } else {
    await browser.offscreen.createDocument({
      url: `${page}#${encodeURIComponent(JSON.stringify(order))}`,
      reasons: ["WORKERS"],
      justification: "Compiles newer versions of the lists in a thread of its own.",
    });
  }
  return true;
}

async function runInEventPage(order: RefreshOrder): Promise<RefreshOutcome> {
  ofEventPage = new AbortController();
  const awake = setInterval(() => void browser.runtime.getPlatformInfo(), signOfLifeMs);
  try {
    return await runRefresh(order, ofEventPage.signal);
  } finally {
    clearInterval(awake);
    ofEventPage = undefined;
  }
}

export async function isRefreshing(): Promise<boolean> {
  if (import.meta.env.FIREFOX) return ofEventPage !== undefined;
  const contexts = await browser.runtime.getContexts({ contextTypes: ["OFFSCREEN_DOCUMENT"] });
  return contexts.some(({ documentUrl }) => documentUrl?.startsWith(packageUrl(page)));
}

/** Ends it: the work is over, or has hung until the next alarm. */
export async function endRefresh(): Promise<void> {
  if (import.meta.env.FIREFOX) ofEventPage?.abort();
  else if (await isRefreshing()) await browser.offscreen.closeDocument();
}
