import type { Collector } from "./collector.ts";
import type { Parser } from "./parsed-list.ts";
import { readLines, withoutComment } from "./read-lines.ts";

/** `address=/example.com/0.0.0.0`, `local=/example.com/` and `server=/example.com/`: names that such a server never finds. */
export const parseDnsmasq: Parser = (text) => readLines(text, readEntry);

const entry = /^(?:address|local|server)=\/([^/]+(?:\/[^/]+)*)\/(?:#|0\.0\.0\.0|127\.0\.0\.1|::1?)?$/;

function readEntry(line: string, out: Collector): void {
  // A lone # after the last slash is an address here, not a comment.
  const [, names] = entry.exec(line.endsWith("/#") ? line : withoutComment(line)) ?? [];
  if (names === undefined) return out.reject("unsupported");
  for (const name of names.split("/")) out.host(name);
}
