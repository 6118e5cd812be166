import type { Collector } from "./collector.ts";
import type { Parser } from "./parsed-list.ts";
import { readLines, withoutComment } from "./read-lines.ts";

/** Match patterns, as uBlacklist's subscriptions have them: `*://*.example.com/*`. A narrower one is another rule: refused. */
export const parseMatchPatterns: Parser = (text) => readLines(text, readPattern);

const pattern = /^(?:\*|https?):\/\/(?:\*\.)?([^/*]+)(?:\/\*?)?$/i;

function readPattern(line: string, out: Collector): void {
  const [, host] = pattern.exec(withoutComment(line)) ?? [];
  if (host === undefined) out.reject(line.startsWith("@") || line.startsWith("/") ? "unsupported" : "pattern");
  else out.host(host);
}
