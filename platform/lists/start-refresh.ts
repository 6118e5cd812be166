import { browser } from "wxt/browser";
import { packageUrl } from "../package-files.ts";
import { runRefresh } from "./refresh-job.ts";

/** Chromium's page without a window: its service worker cannot start a thread itself. */
const page = "/offscreen.html";

let running = false;

/**
 * Begins a refresh of these lists; false when one is under way. The end of it is told by the message `lists:refreshed`, in
 * Firefox by `over`.
 */
export async function startRefresh(lists: readonly string[], over: () => Promise<void>): Promise<boolean> {
  if (await isRefreshing()) return false;
  if (import.meta.env.FIREFOX) {
    running = true;
    void runRefresh(lists, stayAwake)
      .finally(() => (running = false))
      .then(over, over);
  } else {
    await browser.offscreen.createDocument({
      url: `${page}#${lists.join()}`,
      reasons: ["WORKERS"],
      justification: "Compiles newer versions of the lists in a thread of its own.",
    });
  }
  return true;
}

/** Firefox puts its event page to sleep, and the thread with it, when no call of the browser's comes for half a minute. */
function stayAwake(): void {
  void browser.runtime.getPlatformInfo();
}

export async function isRefreshing(): Promise<boolean> {
  if (import.meta.env.FIREFOX) return running;
  const contexts = await browser.runtime.getContexts({ contextTypes: ["OFFSCREEN_DOCUMENT"] });
  return contexts.some(({ documentUrl }) => documentUrl?.startsWith(packageUrl(page)));
}

/** Takes the page away: its work is over, or has hung until the next alarm. */
export async function endRefresh(): Promise<void> {
  if (!import.meta.env.FIREFOX && (await isRefreshing())) await browser.offscreen.closeDocument();
}
