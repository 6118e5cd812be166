import { browser } from "wxt/browser";

/** How long going back may take before we believe that there was nowhere to go, in milliseconds. */
const patience = 1200;

/** Back to where the child came from; to our neutral page where there is no such place. */
export function goBack(): void {
  const neutral = () => location.replace("#");
  if (history.length <= 1) return neutral();
  // The history also counts what lies ahead, so going back may do nothing at all.
  const timer = setTimeout(neutral, patience);
  window.addEventListener("pagehide", () => clearTimeout(timer), { once: true });
  history.back();
}

/** The browser's own new tab, in place of this one. */
export async function openStartPage(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  await browser.tabs.create({});
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

/** Away with this tab; the one that opened it comes to the front. */
export async function closeTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
