import { parse, View } from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import type { Figure } from "./figure.ts";

type Panel = { readonly figure: string; readonly where: Figure["where"]; readonly title: string };

const panels: readonly Panel[] = [
  { figure: "lookup", where: "chromium", title: "Look-up in Chromium, ns an address" },
  { figure: "lookup-safe", where: "chromium", title: "The same, safe addresses only, ns" },
  { figure: "cold-load", where: "node", title: "Cold, from file to first answer, ms" },
  { figure: "compile", where: "node", title: "Compile, ms" },
  { figure: "disk", where: "node", title: "On disk, bits a name" },
  { figure: "memory", where: "node", title: "In memory after many answers, bits a name" },
];

/** Colours that are told apart by eyes of all kinds (Okabe and Ito). */
const colours = { ours: "#0072b2", set: "#d55e00", hntrie: "#009e73", ghostery: "#cc79a7", "filter-only": "#888888" };

type Point = { readonly names: number; readonly value: number; readonly who: string };

/** How the figures grow with the number of names, as SVG on a ground of its own; undefined for fewer than two sizes. */
export async function growthPicture(figures: readonly Figure[]): Promise<string | undefined> {
  const drawn = panels
    .map((panel) => ({ panel, points: pointsOf(figures, panel) }))
    .filter(({ points }) => new Set(points.map(({ names }) => names)).size > 1);
  if (drawn.length === 0) return undefined;
  const spec: TopLevelSpec = {
    background: "#ffffff",
    padding: 12,
    columns: 2,
    concat: drawn.map(({ panel, points }) => chartOf(panel.title, points)),
    config: { font: "sans-serif", axis: { labelFontSize: 11, titleFontSize: 11 }, title: { fontSize: 12 } },
  };
  return new View(parse(compile(spec).spec), { renderer: "none" }).toSVG();
}

function pointsOf(figures: readonly Figure[], { figure, where }: Panel): Point[] {
  const mine = figures.filter((it) => it.name === figure && it.where === where);
  const ours = new Map(mine.map(({ size, ours: value }) => [size, value]));
  const theirs = mine.filter(({ peer, theirs: value }) => peer !== null && value !== null);
  return [
    ...[...ours].map(([names, value]) => ({ names, value, who: "ours" })),
    ...theirs.map(({ size, theirs: value, peer }) => ({ names: size, value: value!, who: String(peer) })),
  ];
}

function chartOf(title: string, points: readonly Point[]) {
  return {
    title,
    width: 330,
    height: 190,
    data: { values: [...points] },
    mark: { type: "line", point: true } as const,
    encoding: {
      x: { field: "names", type: "quantitative", scale: { type: "log" }, axis: { format: "~s", tickCount: 4 } },
      y: { field: "value", type: "quantitative", scale: { type: "log" }, title: null, axis: { format: "~s" } },
      color: {
        field: "who",
        type: "nominal",
        title: null,
        scale: { domain: Object.keys(colours), range: Object.values(colours) },
      },
    },
  } as const;
}
