import type { Figure } from "./figure.ts";

type Goal = {
  readonly goal: string;
  readonly figure: string;
  readonly where: Figure["where"];
  readonly peer?: Figure["peer"];
  /** Sizes it was set for; all that were measured when absent. */
  readonly sizes?: readonly number[];
  readonly value: (figure: Figure) => number;
  readonly isMet: (value: number) => boolean;
  readonly unit: string;
};

const ratio = ({ ratio: value }: Figure) => value ?? Number.NaN;
/** How many times as long as theirs ours takes. */
const share = ({ ours, theirs }: Figure) => ours / (theirs ?? Number.NaN);
const absolute = ({ ours }: Figure) => ours;
const large = [1_000_000, 2_800_000];
const node = { where: "node" } as const;
const chromium = { where: "chromium" } as const;
const atLeast = (least: number) => ({ value: ratio, isMet: (value: number) => value >= least, unit: "×" });
const atMost = (most: number, unit: string) => ({ value: absolute, isMet: (value: number) => value <= most, unit });

const goals: readonly Goal[] = [
  { goal: "no false negative", figure: "false-negatives", ...node, peer: null, ...atMost(0, "") },
  { goal: "no wrong block on popular hosts", figure: "false-positives", ...node, peer: null, ...atMost(0, "") },
  { goal: "filter ≤ 19 bits a name", figure: "disk-filter", ...node, sizes: large, ...atMost(19, " bits") },
  {
    goal: "look-up ≥ 4 × `set` in Chromium (mixed)",
    figure: "lookup",
    ...chromium,
    peer: "set",
    sizes: large,
    ...atLeast(4),
  },
  { goal: "the same, safe addresses", figure: "lookup-safe", ...chromium, peer: "set", sizes: large, ...atLeast(4) },
  {
    goal: "look-up ≥ 5 × `hntrie` in Chromium (mixed)",
    figure: "lookup",
    ...chromium,
    peer: "hntrie",
    sizes: [1_000_000],
    ...atLeast(5),
  },
  {
    goal: "the same, safe addresses",
    figure: "lookup-safe",
    ...chromium,
    peer: "hntrie",
    sizes: [1_000_000],
    ...atLeast(5),
  },
  {
    goal: "cold load ≥ 20 × `hntrie`",
    figure: "cold-load",
    ...node,
    peer: "hntrie",
    sizes: [1_000_000],
    ...atLeast(20),
  },
  {
    goal: "cold load ≥ 20 × `ghostery`",
    figure: "cold-load",
    ...node,
    peer: "ghostery",
    sizes: [1_000_000],
    ...atLeast(20),
  },
  {
    goal: "cold first verdict ≤ 1.3 × an empty worker",
    figure: "first-verdict",
    ...chromium,
    value: share,
    isMet: (value) => value <= 1.3,
    unit: "×",
  },
  { goal: "words of a page ≤ 3 ms", figure: "page-words", ...node, peer: "regex", ...atMost(3, " ms") },
  { goal: "witnessed page held ≤ 1 ms", figure: "hold-witnessed-warm", ...chromium, ...atMost(1, " ms") },
  { goal: "the same, 99 of 100 ≤ 10 ms", figure: "hold-witnessed-warm-p99", ...chromium, ...atMost(10, " ms") },
  { goal: "witnessed, worker dead ≤ 1 ms", figure: "hold-witnessed-dead", ...chromium, ...atMost(1, " ms") },
  { goal: "a witnessed page asks nothing", figure: "messages-warm", ...chromium, ...atMost(0, "") },
  { goal: "what a host's name and path say ≤ 5 µs", figure: "host-signal", ...node, ...atMost(5000, " ns") },
  { goal: "a picture looked at ≤ 150 ms (p50)", figure: "pictures-look", ...chromium, ...atMost(150, " ms") },
  { goal: "without witness ≤ 25 ms, worker awake", figure: "hold-asked-warm", ...chromium, ...atMost(25, " ms") },
  { goal: "without witness ≤ 60 ms, worker dead", figure: "hold-asked-dead", ...chromium, ...atMost(60, " ms") },
];

/** What was aimed at beside what was measured, as a Markdown table; goals without a figure in this run say so. */
export function goalTable(figures: readonly Figure[]): string {
  const rows = goals.map((goal) => {
    const found = figures.filter((figure) => isMeant(figure, goal));
    if (found.length === 0) return [goal.goal, "not in this run", "–"];
    const values = found.map((figure) => ({ value: goal.value(figure), size: figure.size }));
    const text = values.map(
      ({ value, size }) => `${round(value)}${goal.unit}${goal.sizes ? ` (${millions(size)})` : ""}`,
    );
    const met = values.every(({ value }) => goal.isMet(value));
    return [goal.goal, [...new Set(text)].join(", "), met ? "yes" : "**no**"];
  });
  return markdownTable([["goal", "measured", "met"], ...rows]);
}

/** Padded as the formatter would. */
function markdownTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  const widths = head.map((cell, at) => Math.max(cell.length, ...rows.map((row) => row[at]!.length)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, at) => cell.padEnd(widths[at]!)).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}

function isMeant({ name, where, peer, size }: Figure, goal: Goal): boolean {
  const rightPeer = goal.peer === undefined || goal.peer === peer;
  return name === goal.figure && where === goal.where && rightPeer && (goal.sizes?.includes(size) ?? true);
}

const round = (value: number) => String(Number(value.toPrecision(3)));
const millions = (size: number) => `${size / 1e6} M`;
