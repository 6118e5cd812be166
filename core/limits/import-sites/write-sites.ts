import type { SiteRule } from "../site-rule.ts";
import { writeOwnFile } from "./own-file.ts";

/** What sites can be written to. Only our own file keeps the day on which a rule ends. */
export const exportFormats = ["own", "plain", "ublacklist"] as const;
export type SiteExport = (typeof exportFormats)[number];

/** Site rules as the text of a file. */
export function writeSites(rules: readonly SiteRule[], format: SiteExport): string {
  if (format === "own") return writeOwnFile(rules);
  // What ends by itself would stand for ever where no day can be written.
  const lasting = rules.filter(({ until, once }) => until === undefined && once !== true);
  return lasting.map(format === "plain" ? plainLine : patternLine).join("");
}

function plainLine({ site, action, note }: SiteRule): string {
  return `${action === "allow" ? "+" : "-"}${site}${note === undefined ? "" : ` # ${note}`}\n`;
}

function patternLine({ site, action }: SiteRule): string {
  return `${action === "allow" ? "@" : ""}*://*.${site}/*\n`;
}
