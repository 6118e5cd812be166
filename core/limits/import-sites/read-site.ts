import { isEnding, parseSite } from "../../address/site.ts";
import { isLocalHost } from "../../index/parse-list/canonical-host.ts";
import type { SiteRule } from "../site-rule.ts";
import type { LineProblem } from "./imported-sites.ts";

const longestSite = 512;
/** `/sex|porn/i`: an expression and not a path, which would have no host before it. */
const expression = /^\/.+\/[a-z]*$/i;
/** What says "the whole host" at the end of a match pattern. */
const wholeHost = /\/\*$/;

/**
 * One site or match pattern, as people and other extensions write it, into a rule. Only what a site rule can hold exactly is
 * taken: a star before the host, which a site covers anyway, and one after a whole path.
 */
export function readSite(written: string, action: SiteRule["action"]): { rule: SiteRule } | { why: LineProblem } {
  if (expression.test(written)) return { why: "regex" };
  const bare = written.replace(/^\*:\/\//, "").replace(wholeHost, "");
  if (/\*/.test(bare.replace(/^(https?:\/\/)?\*\./i, "$1"))) return { why: "pattern" };
  // A rule's query would be dropped, and more blocked or opened than was said.
  if (bare.includes("?")) return { why: "pattern" };
  const site = parseSite(bare);
  if (site === undefined) return { why: "no-site" };
  if (site.length > longestSite) return { why: "too-long" };
  const host = site.split("/")[0] ?? "";
  if (isLocalHost(host)) return { why: "local" };
  if (!/[.:]/.test(host)) return { why: "no-site" };
  if (isEnding(host)) return { why: "ending" };
  return { rule: { site, action } };
}
