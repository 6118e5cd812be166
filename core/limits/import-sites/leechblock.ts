import { readSite } from "./read-site.ts";
import type { ReadLine } from "./imported-sites.ts";

/** `sites1=example.com +example.com/learn` of LeechBlock's exported settings. */
const setting = /^sites\d+=(.*)$/;

/** The entries of one line of the settings; every other setting has none. */
export function entriesOf(line: string): string[] {
  const [, sites = ""] = setting.exec(line) ?? [];
  return sites.split(/\s+/).filter((entry) => entry !== "" && !entry.startsWith("#") && !entry.startsWith("//"));
}

/** `~` looks for a word in the page, `%`, `>` and `++` stand for more than one place. */
export function readEntry(entry: string): ReadLine {
  if (/^[~>%^]|^\+\+/.test(entry)) return { why: "unsupported" };
  return entry.startsWith("+") ? readSite(entry.slice(1), "allow") : readSite(entry, "block");
}
