import { browser } from "wxt/browser";
import { packageUrl } from "../../platform/package-files.ts";
import { refreshFloor } from "./apply-limits.ts";
import { coverOpenTabs } from "./open-tabs.ts";

const allSites = { origins: ["<all_urls>"] };

/** The permission to see pages can be taken away in the browser's menus; then the icon says so until it is back. */
export function watchHostAccess(): void {
  browser.permissions.onRemoved.addListener(() => void Promise.allSettled([showAccess(), refreshFloor()]));
  browser.permissions.onAdded.addListener(() => void onAdded());
}

async function onAdded(): Promise<void> {
  await showAccess();
  await refreshFloor();
  await coverOpenTabs();
}

/** Marks the icon, and opens the page with the button that restores the permission. */
export async function showAccess(): Promise<void> {
  const hasAccess = await browser.permissions.contains(allSites);
  await browser.action.setBadgeText({ text: hasAccess ? "" : "!" });
  if (hasAccess) return;
  await browser.action.setBadgeBackgroundColor({ color: "#9a5b13" });
  await browser.tabs.create({ url: `${packageUrl("/options.html")}#device` });
}
