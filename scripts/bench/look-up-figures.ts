import { figure, type Figure } from "./figure.ts";
import { rangeText } from "./statistics.ts";
import { medianOf, type Kind, type Times } from "./time-look-ups.ts";

const names: Readonly<Record<Kind, string>> = { mixed: "lookup", listed: "lookup-listed", safe: "lookup-safe" };

const contestants = ["set", "hntrie", "ghostery", "filter-only", "in-slices"] as const;

export const lookUpNames: readonly string[] = Object.values(names);

/** Our whole answer beside each peer's, for a mix of addresses, for listed and for safe ones; and what the filter takes of it. */
export function lookUpFigures(times: Times, where: Figure["where"], size: number): Figure[] {
  return (["mixed", "safe", "listed"] as const).flatMap((kind) => {
    const mine = medianOf(times, "ours", kind);
    const common = {
      name: names[kind],
      where,
      size,
      ours: mine,
      unit: "ns",
      note: rangeText(times["ours"]![kind], 0),
    } as const;
    return contestants
      .filter((peer) => times[peer] !== undefined && (peer !== "in-slices" || kind === "safe"))
      .map((peer) => figure({ ...common, peer, theirs: medianOf(times, peer, kind) }));
  });
}
