import { browser } from "wxt/browser";
import { packageUrl } from "./package-files.ts";

/**
 * Where a blocked address goes, as a web page may navigate to it: Chromium gives such a page an address that changes with
 * every session. The fragment is for showing only: the page asks us to judge it anew.
 */
export function blockedUrl(address: string): string {
  return `${browser.runtime.getURL("/blocked.html")}#${address}`;
}

/** The address a blocked page stands for; `null` for any other page. */
export function addressBehind(url: string): string | null {
  const base = `${packageUrl("/blocked.html")}#`;
  return url.startsWith(base) ? url.slice(base.length) : null;
}
