import { famous } from "../../lists/famous.ts";
import { registry } from "../../lists/registry.ts";
import { auditLists, auditSummary, findingLines } from "./audit.ts";
import { readNeverBlock } from "./compile-lists.ts";
import { loadLists } from "./load-lists.ts";
import { readerOfEverything } from "./read-source.ts";

export type AuditOptions = { readonly summary?: boolean; readonly sample?: string };

/** `audit [LIST…]`: findings as lines to standard output, then a summary. All lists are read, since they vouch for one another. */
export async function auditCommand(wanted: readonly string[], options: AuditOptions): Promise<void> {
  const published = registry.filter(({ upstream }) => upstream !== null);
  const strange = wanted.filter((id) => !published.some((source) => source.id === id));
  if (strange.length > 0) throw new Error(`No list of that name: ${strange.join(", ")}`);
  const known = { famous, neverBlock: new Set(await readNeverBlock()) };
  const lists = await loadLists(published, readerOfEverything(process.env["LISTS_MIRROR"]), known);
  const audits = auditLists(lists).filter(({ list }) => wanted.length === 0 || wanted.includes(list.source.id));
  if (options.summary !== true) {
    const lines = audits.flatMap(findingLines);
    for (const line of options.sample === undefined ? lines : everyNth(lines, Number(options.sample)))
      console.log(line);
  }
  for (const audit of audits) console.log(auditSummary(audit));
}

/** The same sample every time, spread over the whole. */
function everyNth(lines: readonly string[], count: number): string[] {
  const step = Math.max(1, lines.length / Math.max(1, count));
  return Array.from({ length: Math.min(count, lines.length) }, (_, at) => lines[Math.floor(at * step)]!);
}
