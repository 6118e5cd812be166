import type { Collector } from "./collector.ts";
import type { Parser } from "./parsed-list.ts";
import { readLines, withoutComment } from "./read-lines.ts";

/** `host/path`, with or without a scheme: everything below that place is meant. A bare host means the whole site. */
export const parseUrls: Parser = (text) => readLines(text, readUrl);

function readUrl(line: string, out: Collector): void {
  out.place(withoutComment(line));
}
