import type { TierId } from "../tier/tiers.ts";

/** How closely parents see what was kept from a child: by the site's name, by category, or as a bare number. */
export const sights = ["counts", "categories", "names"] as const;
export type Sight = (typeof sights)[number];

/**
 * The older the child, the less of its browsing is anybody else's. What parents do not see is not written down either, and
 * what the child was allowed to visit is written down in no tier.
 */
const sightByTier: Readonly<Record<TierId, Sight>> = {
  "under-7": "names",
  "7-9": "names",
  "10-12": "names",
  "13-15": "categories",
  "16-17": "counts",
};

/** @param names whether the parent turned names on, which counts in `13-15` alone and is shown to the child */
export function parentsSight(tier: TierId, names: boolean): Sight {
  return tier === "13-15" && names ? "names" : sightByTier[tier];
}

/** Whether a parent may choose to see more, for the switch in the settings. */
export function canShowNames(tier: TierId): boolean {
  return tier === "13-15";
}
