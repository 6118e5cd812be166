import type { Result } from "./evaluate.ts";
import { rules } from "./rules.ts";

/** Recall on harmful sets, false alarms on harmless ones, as a Markdown table. */
export function resultTable(results: readonly Result[]): string {
  const head = ["set", "hosts", ...Object.keys(rules)];
  const rows = results.map(({ set, held }) => [
    set.about === null ? set.name : `${set.name} (${set.about})`,
    String(set.hosts.length),
    ...held.map((count) => share(count, set)),
  ]);
  const widths = head.map((cell, at) => Math.max(...[head, ...rows].map((row) => row[at]!.length), cell.length));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, at) => cell.padEnd(widths[at]!)).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}

/** Of harmless hosts few are met: their number says more than a share. */
function share(count: number, { about, hosts }: Result["set"]): string {
  const percent = ((100 * count) / Math.max(1, hosts.length)).toFixed(about === null ? 3 : 1);
  return about === null ? `${percent} % (${count})` : `${percent} %`;
}
