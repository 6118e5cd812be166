import type { Address } from "./address.ts";
import { canonicalHost } from "./canonical-host.ts";
import { canonicalPath } from "./canonical-path.ts";

/** Schemes whose host is a place on the net that lists and site rules can speak about. */
const netSchemes: readonly string[] = ["http", "https", "ws", "wss", "ftp"];

/** What a page makes for itself is judged like the page. */
const withOrigin: readonly string[] = ["blob", "filesystem"];

/** What stands behind these is random or private to this device. */
const withoutPath: readonly string[] = ["blob", "filesystem", "file"];

const longestOpaquePath = 64;

/**
 * Reads a URL as a browser does and settles what WHATWG `URL` leaves open, so that all spellings of one place give one
 * address. `view-source:` is unwrapped; `blob:` and `filesystem:` give the root of the origin that made them. Schemes
 * without a place on the net (`about`, `data`, `file`, `chrome` …) have an empty hostname and at most the beginning of their path.
 * Undefined when the URL cannot be read.
 */
export function parseAddress(url: string): Address | undefined {
  const parsed = readUrl(unwrapViewSource(url));
  if (parsed === undefined) return undefined;
  const scheme = parsed.protocol.slice(0, -1);
  if (netSchemes.includes(scheme)) return netAddress(parsed, scheme);
  const origin = withOrigin.includes(scheme) ? innerOrigin(parsed) : undefined;
  return origin ?? opaqueAddress(scheme, withoutPath.includes(scheme) ? "" : parsed.href.slice(parsed.protocol.length));
}

function readUrl(url: string): URL | undefined {
  try {
    return new URL(url);
  } catch {
    return undefined;
  }
}

/** `URL` ignores tabs, line ends and outer control characters; a prefix has to be looked for as if they were not there. */
function unwrapViewSource(url: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is meant
  return url.replace(/[\t\r\n]/g, "").replace(/^(?:[\0- ]*view-source:)+/i, "");
}

function netAddress(url: URL, scheme: string): Address | undefined {
  const hostname = canonicalHost(url.hostname);
  const path = canonicalPath(url.pathname);
  if (hostname === undefined || path === undefined) return undefined;
  return { scheme, hostname, port: url.port, path, query: url.search.slice(1) };
}

function innerOrigin(url: URL): Address | undefined {
  const inner = readUrl(url.href.slice(url.protocol.length));
  const scheme = inner?.protocol.slice(0, -1) ?? "";
  if (inner === undefined || !netSchemes.includes(scheme)) return undefined;
  const address = netAddress(inner, scheme);
  return address && { ...address, path: "/", query: "" };
}

/**
 * What stands behind a scheme without a host says little and is kept short. Slashes before it would be read anew as a host,
 * dots and colons at the cut as a parent folder or an empty port.
 */
function opaqueAddress(scheme: string, written: string): Address {
  const start = written.replace(/^\/+/, "").slice(0, longestOpaquePath);
  const path = (/^[\w/.:;+-]*/.exec(start)?.[0] ?? "").replace(/[.:]+$/, "");
  return { scheme, hostname: "", port: "", path, query: "" };
}
