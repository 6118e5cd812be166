import type { Figure } from "./figure.ts";
import { rounded } from "./units.ts";

const headings = ["ratio", "figure", "where", "size", "peer", "ours", "theirs", "unit", "note"];
const numeric = new Set([0, 3, 5, 6]);

/** The ratios first: they are what carries over to another machine. */
export function figureTable(figures: readonly Figure[]): string {
  const rows = figures.map(rowOf);
  const widths = headings.map((heading, at) => Math.max(heading.length, ...rows.map((row) => row[at]!.length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => (numeric.has(at) ? cell.padStart(widths[at]!) : cell.padEnd(widths[at]!)))
      .join("  ")
      .trimEnd();
  return [headings, ...rows].map(line).join("\n");
}

function rowOf({ name, where, size, peer, ours, theirs, unit, ratio, note }: Figure): string[] {
  const number = (value: number | null) => (value === null ? "" : String(rounded(value)));
  const times = ratio === null ? "" : `${ratio.toFixed(2)}×`;
  return [times, name, where, String(size), peer ?? "", number(ours), number(theirs), unit, note ?? ""];
}
