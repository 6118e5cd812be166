import type { WordCount } from "./count-words.ts";
import type { Lexicon } from "./lexicon.ts";
import { calmKinds, type WordCategory } from "./word-data.ts";
import { weighWords, type Weight } from "./weigh-words.ts";

/** What a page's words say: a category, and by which terms of the lexicon. */
export type PageWords = { readonly category: WordCategory; readonly terms: readonly number[] };

/**
 * Set so that no newspaper, school page, recipe, poem or page of help of the tests speaks, and seen there to be far from
 * doing so. Words alone never say more than `caution`.
 */
const fewestTerms = 3;
const fewestHits = 3;
const fewestStrong = 2;
const fewestPoints = 15;
/** Help is offered sooner than care is asked for. */
const fewestPointsForHelp = 10;
/** Of all words of the page. */
const leastDensity = 0.005;
/** What one calm word takes away: people are in good and bad pages alike. */
const calmPoints = { help: 3, about: 3, people: 1 } as const;

/** Terms told of, at most. */
const mostTerms = 6;

/** The categories that the words of a page speak of: different terms enough, close enough, two of them offering the thing itself. */
export function pageWords(lexicon: Lexicon, count: WordCount): PageWords[] {
  const { weights, calm } = weighWords(lexicon, count);
  const against = calmKinds.reduce((sum, kind) => sum + calm[kind] * calmPoints[kind], 0);
  const speaks = ({ category, found, points, strong, hits }: Weight) =>
    strong >= fewestStrong &&
    found.length >= fewestTerms &&
    hits >= Math.max(fewestHits, count.words * leastDensity) &&
    points - against >= (category === "self-harm" ? fewestPointsForHelp : fewestPoints);
  return weights.filter(speaks).map(({ category, found }) => ({ category, terms: found.slice(0, mostTerms) }));
}
