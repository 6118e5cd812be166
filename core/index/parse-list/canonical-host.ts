import { parseAddress } from "../../address/parse-address.ts";

const longestHost = 253;
const plainHost = /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const ipv4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;

/** Whether a token stands where a hosts file has its IP address. */
export function isIpAddress(token: string): boolean {
  return ipv4.test(token) || (token.includes(":") && /^\[?[0-9a-f:.]+(?:%[0-9a-z]+)?\]?$/i.test(token));
}

/**
 * The canonical spelling of a hostname, or null when it is none. Nearly all lines of nearly all lists are canonical
 * already, so the full parser is asked only about the rest (other scripts, ports, IP addresses).
 */
export function canonicalHost(text: string): string | null {
  const lower = text.toLowerCase();
  if (lower.length <= longestHost && plainHost.test(lower)) return lower;
  if (/[\s/?#\\]/.test(lower)) return null;
  const host = parseAddress(`http://${lower}/`)?.hostname ?? "";
  const isHost = host.length <= longestHost && (plainHost.test(host) || isIpAddress(host));
  return isHost ? host : null;
}

const localNames = /(?:^|\.)(?:localhost|local|localdomain|broadcasthost|lan|internal)$|^ip6-/;
const localAddresses =
  /^(?:0\.|10\.|127\.|169\.254\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|255\.255\.|22[4-9]\.|23\d\.)|^(?:::1?$|f[cdef])/;

/** A name of the machine itself or of its own network: no list may speak of those. */
export function isLocalHost(host: string): boolean {
  if (localNames.test(host)) return true;
  return isIpAddress(host) && localAddresses.test(host);
}
