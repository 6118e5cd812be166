import { browser } from "wxt/browser";
import type { Sender } from "./messages/sender-rank.ts";
import { packageUrl } from "./package-files.ts";

/** One of our pages in a tab of its own. */
export async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: packageUrl(path) });
}

/**
 * A page of ours that was asked for on the veil. Should a page have taken over our script there, it gains one tab of ours and
 * no more: only the page in front may ask, and a page that is open already just comes to the front.
 */
export async function bringPage(path: string, { tab, frameId }: Sender): Promise<void> {
  const asking = tab?.id === undefined ? undefined : await browser.tabs.get(tab.id).catch(() => undefined);
  if (frameId !== 0 || asking?.active !== true) return;
  const [open] = await browser.tabs.query({ url: packageUrl(`${path}*`) });
  if (open?.id === undefined) return openPage(path);
  await browser.tabs.update(open.id, { active: true });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}
