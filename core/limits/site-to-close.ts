import type { Address } from "../address/address.ts";
import { searchText } from "../search/search-text.ts";

/**
 * The site rule that closes the page at an address: the page, or its whole site where the page is the site's first. Undefined
 * where that would close much more: a rule knows no query, and of a search or a film the query alone tells which it is.
 */
export function siteToClose(address: Address): string | undefined {
  const { hostname, path, query } = address;
  const isOneOfMany = searchText(address) !== undefined || (query !== "" && /\/watch\/?$/.test(path));
  if (hostname === "" || isOneOfMany) return undefined;
  const host = hostname.includes(":") ? `[${hostname}]` : hostname;
  return path === "/" ? host : `${host}${path}`;
}
