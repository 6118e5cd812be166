import type { Address } from "../address/address.ts";
import { searchText } from "./search-text.ts";

/** The same search on an engine that is held to safe search; undefined where an address searches for nothing. */
export function searchAgain(address: Address): string | undefined {
  const text = searchText(address);
  return text === undefined ? undefined : `https://www.google.com/search?q=${encodeURIComponent(text)}`;
}
