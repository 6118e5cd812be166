import type { Collector } from "./collector.ts";
import type { Parser } from "./parsed-list.ts";
import { readLines, withoutComment } from "./read-lines.ts";

/** `*.example.com` or `.example.com`: the name and all below it. Only here may a whole suffix stand, as in `*.edu.vn`. */
export const parseWildcard: Parser = (text) => readLines(text, readWildcard);

function readWildcard(line: string, out: Collector): void {
  const entry = withoutComment(line);
  if (entry.startsWith("*.")) out.suffix(entry.slice(2));
  else out.host(entry.startsWith(".") ? entry.slice(1) : entry);
}
