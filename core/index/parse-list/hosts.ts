import { isIpAddress } from "./canonical-host.ts";
import type { Collector } from "./collector.ts";
import type { Parser } from "./parsed-list.ts";
import { readLines, withoutComment } from "./read-lines.ts";

/** `0.0.0.0 example.com`, several names a line allowed; a bare name is taken too, as many such files hold some. */
export const parseHosts: Parser = (text) => readLines(text, readHosts);

function readHosts(line: string, out: Collector): void {
  const tokens = withoutComment(line).split(/\s+/);
  const [first = "", ...names] = tokens;
  if (isIpAddress(first)) {
    if (names.length === 0) out.reject("not-a-host");
    for (const name of names) out.host(name);
  } else if (names.length === 0) out.host(first);
  else out.reject("unsupported");
}
