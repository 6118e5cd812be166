import type { WordCount } from "./count-words.ts";
import type { Lexicon } from "./lexicon.ts";
import type { WordCategory } from "./word-data.ts";
import { weighWords, type Weight } from "./weigh-words.ts";

/** What a page's words say: a category, and by which terms of the lexicon. */
export type PageWords = { readonly category: WordCategory; readonly terms: readonly number[] };

/**
 * Set so that no newspaper, school page, recipe, poem or page of help of the tests speaks, and seen there to be far from
 * doing so. Words alone never say more than `caution`.
 */
const fewestTerms = 3;
const fewestHits = 3;
const fewestPoints = 8;
/** Of all words of the page. */
const leastDensity = 0.005;
/** What one word of police, medicine, school or help takes away. */
const calmPoints = 3;

/** Terms told of, at most. */
const mostTerms = 6;

/** The categories that the words of a page speak of: different terms enough, close enough, one of them offering the thing itself. */
export function pageWords(lexicon: Lexicon, count: WordCount): PageWords[] {
  const { weights, calm } = weighWords(lexicon, count);
  const against = (calm.help + calm.about + calm.people) * calmPoints;
  const speaks = ({ found, points, strong, hits }: Weight) =>
    strong > 0 &&
    found.length >= fewestTerms &&
    hits >= Math.max(fewestHits, count.words * leastDensity) &&
    points - against >= fewestPoints;
  return weights.filter(speaks).map(({ category, found }) => ({ category, terms: found.slice(0, mostTerms) }));
}
