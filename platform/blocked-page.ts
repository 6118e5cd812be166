import { browser } from "wxt/browser";
import { packageUrl } from "./package-files.ts";

/**
 * Where a blocked address goes, as a web page may navigate to it: Chromium gives such a page an address that changes with
 * every session. The fragment is for showing only: the page asks us to judge it anew.
 */
export function blockedUrl(address: string): string {
  return withAddress(browser.runtime.getURL("/blocked.html"), address);
}

/** The same, as the browser takes it from the floor: by the address that never changes. */
export function blockedRedirect(address: string): string {
  return withAddress(packageUrl("/blocked.html"), address);
}

/** A redirect to more than a browser takes for an address (1 MB in Firefox) fails, and what was blocked would go on. */
const longest = 100_000;

const withAddress = (page: string, address: string) => `${page}#${address.slice(0, longest)}`;

/** The address a blocked page stands for; `null` for any other page. */
export function addressBehind(url: string): string | null {
  const base = `${packageUrl("/blocked.html")}#`;
  return url.startsWith(base) ? url.slice(base.length) : null;
}
