import type { CategoryId } from "../category/categories.ts";

/** Of the names that were looked up, this share must agree, and this many, before they say anything. */
const leastShare = 0.05;
const leastVotes = 3;

/** Words in a list's title or address, in the order in which they are believed. */
const words: readonly (readonly [CategoryId, RegExp])[] = [
  ["adult", /porn|adult|nsfw|xxx|nguoi-?lon/i],
  ["gambling", /gambl|casino|betting|co-?bac|ca-?cuoc/i],
  ["scam", /phish|scam|fraud|malware|threat|lua-?dao/i],
  ["dating", /dating/i],
  ["drugs", /drug|drogue/i],
  ["weapons", /weapon/i],
  ["violence", /violen|gore|shock|snuff/i],
  ["hate", /hate|racis/i],
  ["piracy", /pira(?:cy|te)|warez|torrent/i],
  ["proxy", /vpn|proxy|bypass|\bdoh\b/i],
  ["tobacco-alcohol", /tobacco|vaping|alcohol/i],
  ["social", /social/i],
  ["games", /\bgam(?:es|ing)\b/i],
  ["shopping", /shopping/i],
];

/**
 * The category that a list is likely about: by what other lists say of its names, else by its own words. Null when neither
 * tells; a parent chooses in any case.
 *
 * @param topics of every name that was looked up, what other lists call it; empty where none knows it
 */
export function suggestCategory(topics: readonly (readonly CategoryId[])[], place: string): CategoryId | null {
  const votes = new Map<CategoryId, number>();
  for (const topic of topics.flatMap((said) => [...new Set(said)])) votes.set(topic, (votes.get(topic) ?? 0) + 1);
  const [best] = [...votes].toSorted(([, a], [, b]) => b - a);
  if (best !== undefined && best[1] >= Math.max(leastVotes, topics.length * leastShare)) return best[0];
  return words.find(([, word]) => word.test(place))?.[0] ?? null;
}
