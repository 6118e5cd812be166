import type { Collector } from "./collector.ts";
import type { Parser } from "./parsed-list.ts";
import { readLines } from "./read-lines.ts";

/** `||example.com^` only. Options that narrow a rule (`$third-party`, `$domain=`) make it another rule: refused. */
export const parseAdblock: Parser = (text) => readLines(text, readAdblock);

const rule = /^\|\|([^^$|/\s]+)\^?(?:\$([a-z,]+))?$/i;
const wideOptions = new Set(["important", "all", "document", "doc"]);

function readAdblock(line: string, out: Collector): void {
  if (line.startsWith("[")) return;
  const [, host, options] = rule.exec(line) ?? [];
  const isWide =
    options === undefined ||
    options
      .toLowerCase()
      .split(",")
      .every((option) => wideOptions.has(option));
  if (host === undefined || !isWide) return out.reject("unsupported");
  out.host(host.startsWith("*.") ? host.slice(2) : host);
}
