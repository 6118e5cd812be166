import { browser } from "wxt/browser";
import { noteOnDevice } from "../../platform/device-notes.ts";
import { packageUrl } from "../../platform/package-files.ts";
import { refreshFloor } from "./apply-limits.ts";
import { coverOpenTabs } from "./open-tabs.ts";
import { showBadge } from "./show-badge.ts";

/** The permission to see pages can be taken away in the browser's menus; then the icon says so until it is back. */
export function watchHostAccess(): void {
  browser.permissions.onRemoved.addListener(
    () => void Promise.allSettled([noteAccess(), showAccess(), refreshFloor()]),
  );
  browser.permissions.onAdded.addListener(() => void onAdded());
}

/** Other permissions than this one are not asked for, but may be one day. */
async function noteAccess(): Promise<void> {
  if (!(await browser.permissions.contains({ origins: ["<all_urls>"] }))) await noteOnDevice("host-access");
}

async function onAdded(): Promise<void> {
  await showAccess();
  await refreshFloor();
  await coverOpenTabs();
}

/** Marks the icon, and opens the page with the button that restores the permission. */
export async function showAccess(): Promise<void> {
  if (await showBadge()) return;
  await browser.tabs.create({ url: `${packageUrl("/options.html")}#device` });
}
