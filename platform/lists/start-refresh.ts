import { browser } from "wxt/browser";
import { closeOffscreen, offscreenUse, openForLists } from "../offscreen-page.ts";
import { runRefresh, type RefreshOrder } from "./refresh-job.ts";
import type { RefreshOutcome } from "./refresh-outcome.ts";

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
    await openForLists(encodeURIComponent(JSON.stringify(order)));
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
  return (await offscreenUse()) === "lists";
}

/** Ends it: the work is over, or has hung until the next alarm. */
export async function endRefresh(): Promise<void> {
  if (import.meta.env.FIREFOX) ofEventPage?.abort();
  else if (await isRefreshing()) await closeOffscreen();
}
