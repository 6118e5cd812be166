import { browser } from "wxt/browser";
import { isWaiting } from "../../core/ask/ask.ts";
import { readAsks } from "../../platform/asks.ts";

const allSites = { origins: ["<all_urls>"] };

/** The icon's mark: that the permission to see pages is gone, else how many asks wait for the parents. Answers with the first. */
export async function showBadge(): Promise<boolean> {
  const hasAccess = await browser.permissions.contains(allSites);
  const waiting = (await readAsks().catch(() => [])).filter(isWaiting).length;
  const text = hasAccess ? (waiting === 0 ? "" : String(waiting)) : "!";
  await browser.action.setBadgeText({ text });
  if (text !== "") await browser.action.setBadgeBackgroundColor({ color: hasAccess ? "#2a6a48" : "#9a5b13" });
  return hasAccess;
}
