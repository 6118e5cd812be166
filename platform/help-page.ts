import { browser } from "wxt/browser";
import type { HelpView } from "../core/help/situations.ts";
import type { Sender } from "./messages/sender-rank.ts";
import { packageUrl } from "./package-files.ts";

/** The help page in a tab of its own, so that leaving it leaves nothing to go back to. */
export async function openHelp(view: HelpView = "all"): Promise<void> {
  await browser.tabs.create({ url: packageUrl("/help.html") + (view === "all" ? "" : `#${view}`) });
}

/**
 * Help asked for on the veil. Should a page have taken over our script there, it gains one tab of ours and no more: only the
 * page in front may ask, and a help page that is open already just comes to the front.
 */
export async function openHelpFor({ tab, frameId }: Sender): Promise<void> {
  const asking = tab?.id === undefined ? undefined : await browser.tabs.get(tab.id).catch(() => undefined);
  if (frameId !== 0 || asking?.active !== true) return;
  const [open] = await browser.tabs.query({ url: packageUrl("/help.html*") });
  if (open?.id === undefined) return openHelp();
  await browser.tabs.update(open.id, { active: true });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}
