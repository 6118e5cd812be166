import { isHeld, type Result, type ScoreRow } from "./score.ts";

const heads = ["row", "trick", "Chromium", "Firefox", "note"];

const lead = `# What was tried to get round Lũy Tre

Written by \`npm run bypass\`, which plays every trick on the built extension against a web of its own: first where nobody
blocks, to see that the trick works, then where it must not. B rows are ways that children have used, T rows come from the threat model.
**held**: it does not get through. **partly**, **open**: an extension cannot close this door; the policy that does stands beside it.
\`-\`: not played in this browser, for the reason beside it. How to set a policy: [policy.md](policy.md).
`;

const told = (rows: readonly ScoreRow[]) => `${rows.filter(isHeld).length} of ${rows.length} held`;

/** The score as a page of the docs. */
export function formatScore(rows: readonly ScoreRow[]): string {
  const cells = [heads, ...rows.map(cellsOf)];
  const widths = widthsOf(cells);
  const [head = "", ...lines] = cells.map((line) => `| ${pad(line, widths).join(" | ")} |`);
  const rule = `| ${widths.map((length) => "-".repeat(length)).join(" | ")} |`;
  return `${lead}\n**${told(rows)}.**\n\n${[head, rule, ...lines].join("\n")}\n`;
}

/** The score for a screen. */
export function printScore(rows: readonly ScoreRow[]): string {
  const cells = [heads, ...rows.map(cellsOf)];
  const widths = widthsOf(cells);
  return `${cells.map((line) => pad(line, widths).join("  ").trimEnd()).join("\n")}\n\n${told(rows)}`;
}

const cellsOf = ({ row, trick, chromium, firefox, note }: ScoreRow) => [row, trick, chromium, firefox, note];
const lengthOf = (text: string) => [...text].length;

function widthsOf(cells: readonly (readonly string[])[]): number[] {
  return heads.map((_, at) => Math.max(...cells.map((line) => lengthOf(line[at] ?? ""))));
}

function pad(line: readonly string[], widths: readonly number[]): string[] {
  return line.map((word, at) => word + " ".repeat((widths[at] ?? 0) - lengthOf(word)));
}

/** The rows of a page that `formatScore` wrote. */
export function parseScore(page: string): ScoreRow[] {
  return page
    .split("\n")
    .filter((line) => /^\| [BT]\d/.test(line))
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .map(([, row = "", trick = "", chromium = "", firefox = "", note = ""]) => ({
      row,
      trick,
      chromium: chromium as Result,
      firefox: firefox as Result,
      note,
    }));
}
