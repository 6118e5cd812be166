import { isIpAddress } from "../../index/parse-list/canonical-host.ts";
import { tidyLine } from "../../words/tidy-line.ts";
import type { SiteRule } from "../site-rule.ts";
import type { ReadLine, SiteFormat } from "./imported-sites.ts";
import { readSite } from "./read-site.ts";

/** What a line without a sign means is the person's word; formats that say it themselves do not ask. */
export type LineReader = (line: string, plain: SiteRule["action"]) => ReadLine;

export const longestNote = 200;

/** One reader for each format that has a site a line. */
export const lineReaders: Readonly<Record<Exclude<SiteFormat, "own" | "leechblock">, LineReader>> = {
  plain: readPlain,
  hosts: readHosts,
  ublacklist: readPattern,
};

/** `example.com`, `+example.com` to allow, `-example.com` to block; what follows a `#` is the note. */
function readPlain(line: string, plain: SiteRule["action"]): ReadLine {
  const [, sign, site = "", note = ""] = /^([+-]?)\s*(.*?)(?:\s+#\s*(.*))?$/.exec(line) ?? [];
  const read = readSite(site, sign === "+" ? "allow" : sign === "-" ? "block" : plain);
  return "rule" in read ? { rule: withNote(read.rule, note) } : read;
}

export function withNote(rule: SiteRule, note: string): SiteRule {
  const tidy = tidyLine(note, longestNote);
  return tidy === "" ? rule : { ...rule, note: tidy };
}

/** `0.0.0.0 example.com`: always a block. */
function readHosts(line: string): ReadLine {
  const [address = "", name = ""] = line.replace(/#.*/, "").trim().split(/\s+/);
  return isIpAddress(address) && name !== "" ? readSite(name, "block") : { why: "no-site" };
}

/** uBlacklist: match patterns block, after an `@` they open; `@1` only paints a result. */
function readPattern(line: string): ReadLine {
  if (/^@\d/.test(line) || /^(?:title|url|path|host|site)\b\s*[/=*^$!]/i.test(line)) return { why: "unsupported" };
  const opens = line.startsWith("@");
  return readSite((opens ? line.slice(1) : line).replace(/\s+#.*$/, "").trim(), opens ? "allow" : "block");
}
