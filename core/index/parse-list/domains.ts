import type { Collector } from "./collector.ts";
import type { Parser } from "./parsed-list.ts";
import { readLines, withoutComment } from "./read-lines.ts";

/** One hostname a line; subdomains are meant too. */
export const parseDomains: Parser = (text) => readLines(text, readDomain);

function readDomain(line: string, out: Collector): void {
  out.host(withoutComment(line));
}
