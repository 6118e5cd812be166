import { countNames, type CompiledLists } from "./compile-lists.ts";

const headings = [
  "list",
  "category",
  "lines",
  "names",
  "rejected",
  "covered",
  "spared",
  "collision",
  "judged",
  "suffix",
  "ip",
  "ms",
  "from",
];

/** What a person wants to know after a build: what came from where, and what was left out. */
export function listTable({ loaded, selected }: CompiledLists): string {
  const rows = loaded.map((list, at) => {
    const { names, dropped } = selected[at]!;
    const { covered, spared, collision, judged, suffix, ipAddress } = dropped;
    const counts = [
      list.lines,
      names.length,
      list.rejected,
      covered,
      spared,
      collision,
      judged,
      suffix,
      ipAddress,
      list.ms,
    ];
    const where = list.state === "sound" ? (list.from ?? "") : `${list.from ?? "nowhere"}: ${list.state}`;
    return [list.source.id, list.source.category, ...counts.map(String), where];
  });
  return align([headings, ...rows]);
}

function align(rows: readonly (readonly string[])[]): string {
  const widths = headings.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const isNumber = (column: number) => column >= 2 && column <= 11;
  const cell = (text: string, column: number) =>
    isNumber(column) ? text.padStart(widths[column]!) : text.padEnd(widths[column]!);
  return rows.map((row) => row.map(cell).join("  ").trimEnd()).join("\n");
}

/** One or two sentences: how complete the build is. */
export function summary({ loaded, selected, neverBlock, index }: CompiledLists): string {
  const total = countNames(selected);
  const published = loaded.filter(({ source }) => source.origin !== "curated");
  const missing = published.filter(({ state }) => state === "absent");
  const lines = [`${total} names, ${neverBlock.length} never blocked; index of ${Math.round(index.length / 1024)} kB.`];
  if (missing.length > 0 && missing.length === published.length) {
    lines.push(
      "No published list could be had: only what we wrote ourselves is inside. Go online, or set LISTS_MIRROR, and build again.",
    );
  } else if (missing.length > 0) {
    lines.push(`Could not be had: ${missing.map(({ source }) => source.id).join(", ")}.`);
  }
  return lines.join("\n");
}
