import { browser } from "wxt/browser";
import { packageUrl } from "./package-files.ts";

/**
 * Chromium's page without a window, which may start threads as its service worker may not. There is only one: lists are
 * compiled in it, and pictures are looked at. A refresh of the lists takes it over, and is never thrown out.
 */
const path = "/offscreen.html";

/** Its address says what it was opened for. */
const forPictures = "?pictures";

type Use = "lists" | "pictures";

/** What the page that stands was opened for; undefined when there is none. */
export async function offscreenUse(): Promise<Use | undefined> {
  const contexts = await browser.runtime.getContexts({ contextTypes: ["OFFSCREEN_DOCUMENT"] });
  const own = contexts.find(({ documentUrl }) => documentUrl?.startsWith(packageUrl(path)));
  if (own === undefined) return undefined;
  return own.documentUrl?.includes(forPictures) ? "pictures" : "lists";
}

/** Opens it for a refresh; what was looked at meanwhile is asked for again by whoever waits for it. */
export function openForLists(order: string): Promise<void> {
  return locked(async () => {
    if ((await offscreenUse()) !== undefined) await browser.offscreen.closeDocument();
    await open(`${path}#${order}`, "Compiles newer versions of the lists in a thread of its own.");
  });
}

/** Makes sure that it stands: pictures are looked at beside a refresh just as well. */
export function openForPictures(): Promise<void> {
  return locked(async () => {
    if ((await offscreenUse()) !== undefined) return;
    await open(`${path}${forPictures}`, "Looks at the pictures of a page in a thread of its own.");
  });
}

export function closeOffscreen(): Promise<void> {
  return locked(() => browser.offscreen.closeDocument());
}

function locked<T>(act: () => Promise<T>): Promise<T> {
  return navigator.locks.request("offscreen", act);
}

async function open(url: string, justification: string): Promise<void> {
  await browser.offscreen.createDocument({ url, reasons: ["WORKERS"], justification });
}
