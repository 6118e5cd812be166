import { ratioOf, type Unit } from "./units.ts";

/** Whom we are measured beside; null where a figure stands alone. */
export type Peer =
  | "set"
  | "hntrie"
  | "ghostery"
  | "tldts"
  | "url"
  | "regex"
  | "whole-labels"
  | "filter-only"
  | "in-slices"
  | "empty-worker"
  | "asked"
  | "bare-browser"
  | null;

/** One measured figure. `theirs` comes from the same run on the same data. */
export type Figure = {
  readonly name: string;
  readonly where: "node" | "chromium";
  /** Listed names, or loads where the figure is about pages. */
  readonly size: number;
  readonly peer: Peer;
  readonly ours: number;
  readonly theirs: number | null;
  readonly unit: Unit;
  /** Above 1: ours is better. Null where there is nothing to divide by. */
  readonly ratio: number | null;
  /** 95 % interval, or what else must be known to read the figure. */
  readonly note?: string;
};

type Measured = Omit<Figure, "ratio" | "peer" | "theirs"> & { readonly peer?: Peer; readonly theirs?: number };

export function figure({ peer = null, theirs, ...rest }: Measured): Figure {
  const ratio = theirs === undefined ? null : ratioOf(rest.ours, theirs);
  return { ...rest, peer, theirs: theirs ?? null, ratio };
}
