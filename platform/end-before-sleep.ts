import { browser } from "wxt/browser";

/**
 * Firefox may send the event page to sleep in the midst of an answer: between the end of its idle time and `onSuspend` it
 * counts nothing that it asks, and a request that waits when the page goes is let go. It waits for what `onSuspend` promises,
 * though, for up to five seconds; whatever it asks in the meantime keeps the page awake by itself. (Firefox ESR 153,
 * `ext-backgroundPage.js`, `ext-runtime.js`.)
 */

const underway = new Set<Promise<unknown>>();

/** The same promise; the event page does not sleep before it has ended. */
export function endBeforeSleep<T>(work: Promise<T>): Promise<T> {
  underway.add(work);
  const end = () => void underway.delete(work);
  work.then(end, end);
  return work;
}

/** Registered on the first tick. Firefox alone: Chromium's worker has no such event. */
export function watchSleep(): void {
  browser.runtime.onSuspend.addListener(endAll);
}

/** In ms. Firefox gathers requests for 250 ms, and more on a busy machine (`ConduitsParent.sys.mjs`); the news of sleep overtakes them. */
const gathering = 1000;

async function endAll(): Promise<void> {
  await pause(gathering);
  await Promise.allSettled(underway);
  // The answers go first.
  await pause(0);
}

const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
