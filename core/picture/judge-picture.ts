import { tierRank, type TierId } from "../tier/tiers.ts";

/** What the model makes of one picture: shares of one. Its other classes are not used, for they were seen to mix things up. */
export type PictureScores = { readonly porn: number; readonly hentai: number };

export type PictureVerdict = "clear" | "held";

/**
 * From which sum of `porn` and `hentai` a picture stays hidden. Set by what it wrongly hides (docs/picture-check.md), because
 * what it rightly hides could not be measured. The small ones lose a few more good pictures for it.
 */
const holdsFrom = { young: 0.7, older: 0.8 } as const;

/** The oldest tier that never uncovers a picture by itself. */
const oldestYoung: TierId = "10-12";

export function isYoung(tier: TierId): boolean {
  return tierRank(tier) <= tierRank(oldestYoung);
}

export function judgePicture({ porn, hentai }: PictureScores, tier: TierId): PictureVerdict {
  const sum = porn + hentai;
  // What is not a number was not judged.
  return sum < (isYoung(tier) ? holdsFrom.young : holdsFrom.older) ? "clear" : "held";
}
