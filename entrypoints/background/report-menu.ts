import { browser, type Browser } from "wxt/browser";
import { parseAddress } from "../../core/address/parse-address.ts";
import { addressBehind } from "../../platform/blocked-page.ts";
import { judgeUrl } from "../../platform/judge-page.ts";
import { readLimits } from "../../platform/limits-store.ts";
import type { ReportReceipt } from "../../platform/messages/protocol.ts";
import type { RecentReport } from "../../platform/messages/recent-report.ts";
import { packageUrl } from "../../platform/package-files.ts";
import { defaultLanguage, loadStrings } from "../../platform/strings.ts";
import { recordPage } from "./record-page.ts";

/** What can be reported from the menu of the right button, each with the places where the browser offers it. */
const entries = {
  page: ["page", "selection", "editable"],
  link: ["link"],
  picture: ["image"],
  media: ["video", "audio"],
} as const;

type Pressed = Pick<Browser.contextMenus.OnClickData, "menuItemId" | "linkUrl" | "srcUrl" | "pageUrl" | "frameUrl">;

/** How long the popup speaks of a report as the one just made, in milliseconds. */
const recentMs = 60_000;
const key = "recentReport";

/** While a report is being written the popup that thanks for it opens already: Firefox opens it straight from the press only. */
let writing: Promise<unknown> = Promise.resolve();

export function watchReportMenu(): void {
  browser.contextMenus.onClicked.addListener((pressed, tab) => {
    writing = recordPressed(pressed, tab?.id).catch(() => undefined);
    void thank(tab?.id);
  });
}

/** Writes the menu in the family's language. Browsers keep it; it is written anew at start and with the limits. */
export async function showReportMenu(): Promise<void> {
  const { t } = await loadStrings((await readLimits()).language ?? defaultLanguage());
  await browser.contextMenus.removeAll();
  for (const [id, contexts] of Object.entries(entries)) {
    const title = t(`report.menu.${id}`);
    browser.contextMenus.create({
      id,
      title,
      contexts: [...contexts],
      documentUrlPatterns: ["http://*/*", "https://*/*"],
    });
  }
}

/** One press is a report: of what was pressed, or of the page around it where that has no address of its own. */
async function recordPressed({ menuItemId, linkUrl, srcUrl, pageUrl, frameUrl }: Pressed, tabId = -1): Promise<void> {
  const target = menuItemId === "link" ? linkUrl : menuItemId === "page" ? frameUrl : srcUrl;
  const url = [target, pageUrl].find((candidate) => candidate !== undefined && isWeb(candidate)) ?? "";
  const judged = await judgeUrl(addressBehind(url) ?? url);
  await rememberReport(await recordPage(judged, "harmful"), tabId);
}

/** Lets the popup of the tab offer the second step, which no web page can be trusted with. */
export async function rememberReport({ id, state }: ReportReceipt, tabId = -1): Promise<void> {
  const recent: RecentReport = { id, state, at: Date.now(), tabId };
  await browser.storage.session.set({ [key]: recent });
}

const isWeb = (url: string) => /^https?:/.test(url) && parseAddress(url) !== undefined;

/** Our own popup says that it is done: nothing in the page can be trusted with that. A window where there is no popup. */
async function thank(tabId: number | undefined): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await writing;
    const url = `${packageUrl("/popup.html")}?tab=${tabId ?? ""}`;
    await browser.windows.create({ url, type: "popup", width: 420, height: 640 }).catch(() => undefined);
  }
}

/** The report made from the menu or the veil of this tab just now. */
export async function recentReport(tabId: number): Promise<RecentReport | null> {
  await writing;
  const recent = (await browser.storage.session.get(key))[key] as RecentReport | undefined;
  return recent?.tabId === tabId && Date.now() - recent.at < recentMs ? recent : null;
}
