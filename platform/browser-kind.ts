import { browser } from "wxt/browser";

/** The browsers whose own words and places we know; every other one built on Chromium is `chromium`. */
export type BrowserKind = "firefox" | "edge" | "chrome" | "chromium";

type Brands = { readonly userAgentData?: { readonly brands: readonly { readonly brand: string }[] } };

/** Which browser this page is shown in. For words only: nothing is decided by it. */
export function browserKind(): BrowserKind {
  if (import.meta.env.FIREFOX) return "firefox";
  const names = (navigator as Navigator & Brands).userAgentData?.brands.map(({ brand }) => brand) ?? [];
  if (names.includes("Microsoft Edge")) return "edge";
  return names.includes("Google Chrome") ? "chrome" : "chromium";
}

/** Opens the browser's page about this extension. Firefox lets no extension open its own: there the words say where it is. */
export async function openExtensionPage(): Promise<void> {
  await browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });
}
