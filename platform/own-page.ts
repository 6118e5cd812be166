import { browser } from "wxt/browser";
import type { Sender } from "./messages/sender-rank.ts";
import { packageUrl } from "./package-files.ts";

/** One of our pages in a tab of its own. */
export async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: packageUrl(path) });
}

/**
 * A page of ours that was asked for on the veil. Should a page have taken over our script there, it gains one tab of ours and
 * no more (and there the part it names): only the page in front may ask, and a page that is open already just comes to the front.
 */
export async function bringPage(path: string, { tab, frameId }: Sender, part = "all"): Promise<void> {
  const asking = tab?.id === undefined ? undefined : await browser.tabs.get(tab.id).catch(() => undefined);
  if (frameId !== 0 || asking?.active !== true) return;
  const [open] = await browser.tabs.query({ url: packageUrl(`${path}*`) });
  const at = part === "all" ? path : `${path}#${part}`;
  if (open?.id === undefined) return openPage(at);
  await browser.tabs.update(open.id, part === "all" ? { active: true } : { active: true, url: packageUrl(at) });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}
