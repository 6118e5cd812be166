import { packageUrl } from "./package-files.ts";

/** Where a blocked address goes. The fragment is for showing only: the page asks us to judge it anew. */
export function blockedUrl(address: string): string {
  return `${packageUrl("/blocked.html")}#${address}`;
}

/** The address a blocked page stands for; `null` for any other page. */
export function addressBehind(url: string): string | null {
  const base = `${packageUrl("/blocked.html")}#`;
  return url.startsWith(base) ? url.slice(base.length) : null;
}
