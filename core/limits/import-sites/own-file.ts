import * as v from "valibot";
import { tidyLine } from "../../words/tidy-line.ts";
import type { SiteRule } from "../site-rule.ts";
import type { ImportedSites, RefusedLine, TextProblem } from "./imported-sites.ts";
import { withNote } from "./line-readers.ts";
import { readSite } from "./read-site.ts";

/** The version of our own file of sites. */
const fileVersion = 1;

const shape = v.object({ luyTre: v.literal("sites"), version: v.number(), sites: v.array(v.unknown()) });

const entry = v.object({
  site: v.string(),
  action: v.picklist(["allow", "block"]),
  note: v.optional(v.string()),
  /** The moment at which it ends, in ISO 8601. */
  until: v.optional(v.pipe(v.string(), v.isoTimestamp())),
});

/** Site rules as a file that reads back to the very same. Leave that ends with a visit does not travel. */
export function writeOwnFile(rules: readonly SiteRule[]): string {
  const sites = rules
    .filter(({ once, until }) => once !== true && !Number.isNaN(new Date(until ?? 0).getTime()))
    .map(({ site, action, note, until }) => ({
      site,
      action,
      ...(note === undefined ? {} : { note }),
      ...(until === undefined ? {} : { until: new Date(until).toISOString() }),
    }));
  return `${JSON.stringify({ luyTre: "sites", version: fileVersion, sites }, null, 2)}\n`;
}

export function readOwnFile(text: string): ImportedSites | { readonly problem: TextProblem } {
  const read = v.safeParse(shape, parseJson(text));
  if (!read.success) return { problem: "broken" };
  if (read.output.version > fileVersion) return { problem: "newer" };
  const rules: SiteRule[] = [];
  const refused: RefusedLine[] = [];
  for (const [index, raw] of read.output.sites.entries()) {
    const one = readEntry(raw);
    if ("rule" in one) rules.push(one.rule);
    else refused.push({ line: index + 1, text: tidyLine(JSON.stringify(raw), 80), why: one.why });
  }
  return { format: "own", rules, refused };
}

function readEntry(raw: unknown): ReturnType<typeof readSite> {
  const read = v.safeParse(entry, raw);
  if (!read.success) return { why: "no-site" };
  const { site, action, note = "", until } = read.output;
  const one = readSite(site, action);
  if (!("rule" in one)) return one;
  return { rule: { ...withNote(one.rule, note), ...(until === undefined ? {} : { until: Date.parse(until) }) } };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
