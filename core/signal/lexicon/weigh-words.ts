import type { Lexicon, Term } from "./lexicon.ts";
import { wordCategories, type CalmKind, type WordCategory } from "./word-data.ts";
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

/** `calm`: how many different words speak against them, by how they do. */
export type Weighed = { readonly weights: readonly Weight[]; readonly calm: Readonly<Record<CalmKind, number>> };

/** The words of each category that stand there at all, and what stands against them. */
export function weighWords({ terms }: Lexicon, { hits }: WordCount): Weighed {
  const found = [...hits.keys()].flatMap((id) => (terms[id] === undefined ? [] : [{ id, term: terms[id] }]));
  const weights = wordCategories.flatMap((category) => {
    const own = found.filter(({ term }) => term.kind === category);
    return own.length === 0 ? [] : [weightOf(category, own, hits)];
  });
  const countOf = (kind: CalmKind) => found.filter(({ term }) => term.kind === kind).length;
  return { weights, calm: { help: countOf("help"), about: countOf("about"), people: countOf("people") } };
}

type Found = { readonly id: number; readonly term: Term };

function weightOf(category: WordCategory, own: readonly Found[], hits: WordCount["hits"]): Weight {
  const sum = (of: (found: Found) => number) => own.reduce((total, found) => total + of(found), 0);
  return {
    category,
    found: own.toSorted((a, b) => b.term.weight - a.term.weight).map(({ id }) => id),
    points: sum(({ term }) => term.weight),
    strong: sum(({ term }) => (term.weight === 3 ? 1 : 0)),
    hits: sum(({ id }) => hits.get(id) ?? 0),
  };
}
