import { embeddedIpv4 } from "./ip-host.ts";

const longestHostname = 253;
const longestLabel = 63;

/**
 * Settles what WHATWG `URL` leaves open in a hostname: dots at the ends, empty labels, IPv6 spellings of an IPv4 host,
 * and the limits of DNS. Undefined for a hostname that no DNS answer can exist for.
 */
export function canonicalHost(hostname: string): string | undefined {
  if (hostname.startsWith("[")) {
    const ipv6 = hostname.slice(1, -1);
    return embeddedIpv4(ipv6) ?? ipv6;
  }
  const host = /^\.|\.\.|\.$/.test(hostname) ? withoutEmptyLabels(hostname) : hostname;
  return host !== undefined && fitsDns(host) ? host : undefined;
}

/** `1.2.3.4..` is no IPv4 address to `URL`, but it is one once the dots have gone: so it is read again. */
function withoutEmptyLabels(hostname: string): string | undefined {
  const host = hostname
    .split(".")
    .filter((label) => label !== "")
    .join(".");
  try {
    return new URL(`http://${host}/`).hostname;
  } catch {
    return undefined;
  }
}

function fitsDns(host: string): boolean {
  return (
    host !== "" && host.length <= longestHostname && host.split(".").every((label) => label.length <= longestLabel)
  );
}
