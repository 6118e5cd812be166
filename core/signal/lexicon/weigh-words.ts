import { terms, type Term } from "./lexicon.ts";
import { wordCategories, type WordCategory } from "./terms/all-terms.ts";
import type { WordCount } from "./count-words.ts";

/** What the words of one category come to. `found` holds the ids of its terms, those that tell most first. */
export type Weight = {
  readonly category: WordCategory;
  readonly found: readonly number[];
  /** Different terms, each by its weight. */
  readonly points: number;
  readonly strong: number;
  /** Places in the text, repeated ones too. */
  readonly hits: number;
};

export type Weighed = { readonly weights: readonly Weight[]; readonly calm: number };

/** The words of each category that stand there at all, and how many different ones speak against them. */
export function weighWords({ hits }: WordCount): Weighed {
  const ids = [...hits.keys()];
  const weights = wordCategories.flatMap((category) => {
    const found = ids.filter((id) => termOf(id).category === category).toSorted(byWeight);
    return found.length === 0 ? [] : [weightOf(category, found, hits)];
  });
  return { weights, calm: ids.filter((id) => termOf(id).category === null).length };
}

function weightOf(category: WordCategory, found: readonly number[], hits: WordCount["hits"]): Weight {
  const sum = (of: (id: number) => number) => found.reduce((total, id) => total + of(id), 0);
  return {
    category,
    found,
    points: sum((id) => termOf(id).weight),
    strong: sum((id) => (termOf(id).weight === 3 ? 1 : 0)),
    hits: sum((id) => hits.get(id) ?? 0),
  };
}

function byWeight(a: number, b: number): number {
  return termOf(b).weight - termOf(a).weight;
}

function termOf(id: number): Term {
  return terms[id]!;
}
