import { browser } from "wxt/browser";
import { blockedUrl } from "../../platform/blocked-page.ts";
import { judgeUrl } from "../../platform/judge-page.ts";

type Listen = (tabId: number, change: { readonly url?: string }) => void;

/**
 * Firefox's reading view fetches a page by itself, past every listener for requests, and no script of ours stands in it:
 * what it is about is judged as soon as its address is seen.
 */
export function watchReadingView(): void {
  // Firefox tells of nothing else then; the types know Chromium's event alone.
  const { onUpdated } = browser.tabs as unknown as { onUpdated: { addListener(listen: Listen, filter: object): void } };
  onUpdated.addListener((tabId, { url }) => void checkReadingView(tabId, url), { properties: ["url"] });
}

/** What stands in a tab's reading view now, by the limits as they are now. */
export async function checkReadingView(tabId: number, shown = ""): Promise<void> {
  const url = readAddress(shown);
  if (url === undefined) return;
  const { treatment } = (await judgeUrl(url)).verdict;
  // No veil can stand there, so what is to be veiled goes the same way.
  if (treatment !== "block" && treatment !== "blur") return;
  await browser.tabs.update(tabId, { url: blockedUrl(url) }).catch(() => undefined);
}

function readAddress(shown: string): string | undefined {
  if (!shown.startsWith("about:reader?")) return undefined;
  return new URLSearchParams(shown.slice("about:reader?".length)).get("url") ?? undefined;
}
