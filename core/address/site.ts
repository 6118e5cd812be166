import type { Address } from "./address.ts";
import { isIpHost } from "./ip-host.ts";
import { parseAddress } from "./parse-address.ts";

/** Second levels under which countries register: `www.gov.vn` is a site of its own, not all of `gov.vn`. */
const registry = /^(?:ac|biz|co|com|edu|gob|gov|health|info|int|mil|name|net|org|pro)\.[a-z]{2}$/;

/** Nothing before the path, an e-mail address, several words, or a scheme that is not the web's. */
const notAHost = /^(?:$|[/?#\\]|[^/?#]*[@\s]|[^/?#]*:\/\/)/;

/**
 * What a parent or a policy writes for a site, as a canonical `host` or `host/path`: scheme, `*.`, `www.`, port, query and
 * fragment are dropped, international names become punycode, IPv6 hosts keep their brackets. Undefined when it names no site.
 */
export function parseSite(text: string): string | undefined {
  const written = text.normalize("NFC").trim();
  const bare = written.replace(/^(?:https?|wss?|ftp):\/\//i, "").replace(/^(?:\*\.|\.)+/, "");
  if (notAHost.test(bare)) return undefined;
  const address = parseAddress(`http://${bare}`);
  if (address === undefined || address.hostname === "") return undefined;
  const host = address.hostname.includes(":") ? `[${address.hostname}]` : withoutWww(address.hostname);
  return `${host}${address.path.replace(/\/$/, "")}`;
}

/**
 * Whether a host is an ending that registries keep, such as `com` or `edu.vn`: a site rule on it would mean half the web. By
 * the common second levels alone, because the whole list of suffixes is larger than the page that asks.
 */
export function isEnding(host: string): boolean {
  return !/[.:]/.test(host) || registry.test(host);
}

function withoutWww(hostname: string): string {
  const rest = hostname.startsWith("www.") ? hostname.slice(4) : hostname;
  return rest.includes(".") && !registry.test(rest) ? rest : hostname;
}

/**
 * Whether an address lies in a site: its host or a subdomain of it, and its path or anything below it. Capitals in a path make
 * no difference: many servers serve `/Games` as `/games`, and so do the browser's own rules. Nor does what stands behind a
 * semicolon, which many servers take for no part of the path.
 */
export function siteCovers(site: string, address: Address): boolean {
  const { host, path } = splitSite(site);
  return hostCovers(host, address.hostname) && pathCovers(path.toLowerCase(), address.path.toLowerCase());
}

function pathCovers(prefix: string, path: string): boolean {
  return path === prefix || (path.startsWith(prefix) && "/;".includes(path.charAt(prefix.length)));
}

function hostCovers(host: string, hostname: string): boolean {
  if (host === "" || hostname === "") return false;
  return hostname === host || (hostname.endsWith(`.${host}`) && !isIpHost(hostname));
}

function splitSite(site: string): { host: string; path: string } {
  const slash = site.indexOf("/");
  const host = slash < 0 ? site : site.slice(0, slash);
  return { host: host.replace(/^\[(.*)\]$/, "$1"), path: slash < 0 ? "" : site.slice(slash) };
}

const pathWeight = 4096;

/** Orders sites that cover one address: more labels win, then the longer path. */
export function specificity(site: string): number {
  const { host, path } = splitSite(site);
  return host.split(".").length * pathWeight + Math.min(path.length, pathWeight - 1);
}
