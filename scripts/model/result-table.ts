import { dials, type Turned } from "./dial.ts";
import type { Result } from "./evaluate.ts";
import { rules } from "./rules.ts";
import type { TestSet } from "./test-sets.ts";

/** Recall on harmful sets, false alarms on harmless ones, as a Markdown table. */
export function resultTable(results: readonly Result[]): string {
  const rows = results.map(({ set, held }) => [...nameOf(set), ...held.map((count) => share(count, set))]);
  return markdown([["set", "hosts", ...Object.keys(rules)], ...rows]);
}

/** The same for the model, and for words and model, as many false alarms as one is ready to take. */
export function dialTable(turned: readonly Turned[]): string {
  const head = [
    "set",
    "hosts",
    "words",
    ...dials.map((dial) => `model ${dial}`),
    ...dials.map((dial) => `both ${dial}`),
  ];
  const rows = turned.map(({ set, words, model, both }) => [
    ...nameOf(set),
    ...[words, ...model, ...both].map((count) => share(count, set)),
  ]);
  return markdown([head, ...rows]);
}

function nameOf({ name, about, hosts }: TestSet): string[] {
  return [about === null ? name : `${name} (${about})`, String(hosts.length)];
}

function markdown(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, at) => cell.padEnd(widths[at]!)).join(" | ")} |`;
  const [head = [], ...others] = rows;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...others.map(line)].join("\n");
}

/** Of harmless hosts few are met: their number says more than a share. */
function share(count: number, { about, hosts }: TestSet): string {
  const percent = ((100 * count) / Math.max(1, hosts.length)).toFixed(about === null ? 3 : 1);
  return about === null ? `${percent} % (${count})` : `${percent} %`;
}
