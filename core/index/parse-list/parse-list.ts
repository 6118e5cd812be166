import { parseAdblock } from "./adblock.ts";
import { parseDnsmasq } from "./dnsmasq.ts";
import { parseDomains } from "./domains.ts";
import { parseHosts } from "./hosts.ts";
import type { ListFormat } from "./list-format.ts";
import { parseMatchPatterns } from "./match-patterns.ts";
import type { ParsedList, Parser } from "./parsed-list.ts";
import { parseUrls } from "./urls.ts";
import { parseWildcard } from "./wildcard.ts";

/** A new format is an error of the compiler until its parser stands here; the shared parser cases then run on it. */
export const parsers: Record<ListFormat, Parser> = {
  hosts: parseHosts,
  domains: parseDomains,
  wildcard: parseWildcard,
  adblock: parseAdblock,
  urls: parseUrls,
  "match-patterns": parseMatchPatterns,
  dnsmasq: parseDnsmasq,
};

/** Reads the text of a list. Never throws. */
export function parseList(format: ListFormat, text: string): ParsedList {
  return parsers[format](text);
}
