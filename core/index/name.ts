/** Hostnames are limited by DNS; a longer path than this in a list is no name that anybody wrote. */
export const longestHost = 253;
export const longestName = 2048;

const canonicalName = /^[!-\-0-@[-~]+(?:\.[!-\-0-@[-~]+)*(?:\/[!-~]*)?$/;

/** A list entry: a host with all its subdomains, or the pages of such a host at and below a path (`""` for none). */
export type Name = { readonly host: string; readonly path: string };

/** Takes `host` or `host/path` apart; undefined when it is not canonical (see `parseSite`). */
export function parseName(text: string): Name | undefined {
  if (text.length > longestName || !canonicalName.test(text)) return undefined;
  const slash = text.indexOf("/");
  const name =
    slash < 0 ? { host: text, path: "" } : { host: text.slice(0, slash), path: text.slice(slash).replace(/\/+$/, "") };
  return name.host.length <= longestHost ? name : undefined;
}

/** Every prefix of a canonical path that ends at a segment boundary, longest first, up to a number of segments. */
export function pathPrefixes(path: string, mostSegments: number): string[] {
  const prefixes: string[] = [];
  for (let at = path.indexOf("/", 1); prefixes.length < mostSegments; at = path.indexOf("/", at + 1)) {
    const prefix = at < 0 ? path : path.slice(0, at);
    if (!prefix.endsWith("/")) prefixes.unshift(prefix);
    if (at < 0) break;
  }
  return prefixes;
}
