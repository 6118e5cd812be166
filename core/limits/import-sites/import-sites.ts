import { tidyLine } from "../../words/tidy-line.ts";
import type { SiteRule } from "../site-rule.ts";
import type { ImportedSites, ReadLine, RefusedLine, SiteFormat, TextProblem } from "./imported-sites.ts";
import { entriesOf, readEntry } from "./leechblock.ts";
import { lineReaders } from "./line-readers.ts";
import { readOwnFile } from "./own-file.ts";
import { recogniseSites } from "./recognise-sites.ts";

/** Characters that one import may have; ten thousand long lines stay below. */
export const largestText = 2_000_000;
const longestLine = 2048;
const longestShown = 80;

/** Marks that turn the reading direction or hide inside a name: two lines that look alike would be different sites. */
const hiddenMarks = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u;

type Written = { readonly text: string; readonly read: ReadLine };

/**
 * Sites out of a text that was pasted or came in a file, in whichever known format. Nothing is guessed: a line that a site
 * rule cannot hold exactly is refused with its reason.
 *
 * @param plain what a line of a plain list means that has no sign
 */
export function importSites(
  text: string,
  plain: SiteRule["action"],
): ImportedSites | { readonly problem: TextProblem } {
  if (text.length > largestText) return { problem: "too-large" };
  const bare = text.replace(/^\uFEFF/, "");
  if (bare.trim() === "") return { problem: "empty" };
  const format = recogniseSites(bare);
  if (format === "own") return readOwnFile(bare);
  const rules = new Map<string, SiteRule>();
  const refused: RefusedLine[] = [];
  for (const [index, line] of bare.split(/\r\n|\r|\n/).entries()) {
    for (const { text: written, read } of readLine(line, format, plain)) {
      // The last word on a site is the one that was meant.
      if (read !== null && "rule" in read) rules.set(read.rule.site, read.rule);
      else if (read !== null) refused.push({ line: index + 1, text: shown(written), why: read.why });
    }
  }
  return { format, rules: [...rules.values()], refused };
}

function readLine(raw: string, format: Exclude<SiteFormat, "own">, plain: SiteRule["action"]): Written[] {
  const line = raw.replaceAll("\t", " ").trim();
  if (line === "" || /^(?:[#!;]|\/\/|---$)/.test(line)) return [];
  if (format !== "leechblock") return [guarded(line, (text) => lineReaders[format](text, plain))];
  return entriesOf(line).map((entry) => guarded(entry, readEntry));
}

function guarded(text: string, read: (text: string) => ReadLine): Written {
  if (text.length > longestLine) return { text, read: { why: "too-long" } };
  if (hiddenMarks.test(text)) return { text, read: { why: "hidden-marks" } };
  return { text, read: read(text) };
}

const shown = (line: string) => tidyLine(line, longestShown) + (line.length > longestShown ? "…" : "");
