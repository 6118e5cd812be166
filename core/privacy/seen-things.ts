import { sights, type Sight } from "./parents-sight.ts";

/**
 * Everything a child may ask "do they see that?" about, and how close a sight shows it. Both pages that speak of it, the
 * parents' and the child's, are drawn from here. Words for each stand in the locales under `privacy.thing`.
 */
const shownFrom = {
  time: "counts",
  number: "counts",
  asks: "counts",
  reports: "counts",
  topics: "categories",
  names: "names",
  visits: "never",
  typing: "never",
} as const satisfies Readonly<Record<string, Sight | "never">>;

export type Thing = keyof typeof shownFrom;
export const things = Object.keys(shownFrom) as readonly Thing[];

export function isSeen(thing: Thing, sight: Sight): boolean {
  const from = shownFrom[thing];
  return from !== "never" && sights.indexOf(sight) >= sights.indexOf(from);
}
