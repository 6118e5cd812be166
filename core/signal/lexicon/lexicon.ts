import { plainWords } from "../../words/plain-words.ts";
import { calmKinds, wordCategories, type CalmKind, type WordCategory, type WordData } from "./word-data.ts";

/** One word or phrase. Its place in `terms` is its id, the same in every script of one package. */
export type Term = {
  readonly text: string;
  /** What it speaks of, or how it speaks against all of that. */
  readonly kind: WordCategory | CalmKind;
  /** 3 offers the thing itself, 2 belongs to it, 1 is also what others write about it. */
  readonly weight: 1 | 2 | 3;
  readonly sayable: boolean;
};

/** A term as it may stand in a text. */
export type Spelling = {
  readonly words: readonly string[];
  readonly term: number;
  /** Without the marks it should have: counts only in a text that has none. */
  readonly bare: boolean;
};

type Grade = readonly [name: "strong" | "telling" | "weak", weight: Term["weight"]];

const grades: readonly Grade[] = [
  ["strong", 3],
  ["telling", 2],
  ["weak", 1],
];

/** As hurried children write: the few short forms that matter here. */
const shortForms: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?<!\S)(?:không|khong)(?!\S)/, ["ko", "k", "hông", "hong", "hok", "hổng", "khum"]],
  [/(?<!\S)(?:muốn|muon)(?!\S)/, ["mún", "mun"]],
];

/** The words as they are looked up. Its spellings are made when they are first asked for. */
export type Lexicon = {
  readonly terms: readonly Term[];
  /** Every spelling by its first word, the longest first. */
  readonly spellings: () => ReadonlyMap<string, readonly Spelling[]>;
};

export const noWords: Lexicon = { terms: [], spellings: () => new Map() };

export function openLexicon(data: WordData): Lexicon {
  const entries = entriesIn(data);
  let spellings: ReadonlyMap<string, readonly Spelling[]> | undefined;
  return { terms: entries, spellings: () => (spellings ??= byFirstWord(entries.flatMap(spellingsOf))) };
}

type Entry = Term & { readonly written: string };

function entriesIn({ categories, calm }: WordData): Entry[] {
  return [
    ...wordCategories.flatMap((category) => {
      const { sayable, vi, en } = categories[category];
      return [vi, en].flatMap((graded) =>
        grades.flatMap(([grade, weight]) => entriesOf(graded[grade], { kind: category, weight, sayable })),
      );
    }),
    ...calmKinds.flatMap((kind) => entriesOf(calm[kind], { kind, weight: 1, sayable: true })),
  ];
}

function entriesOf(list: string, what: Omit<Term, "text">): Entry[] {
  return list.split("|").map((written) => ({ ...what, written, text: written.replace(/^=/, "") }));
}

function spellingsOf({ written, text }: Entry, term: number): Spelling[] {
  const marked = hurried(text).map((phrase) => ({ words: phrase.split(" "), term, bare: false }));
  const plain = plainWords(text);
  // One syllable without its marks is too many different words.
  if (plain === text || written.startsWith("=") || !plain.includes(" ")) return marked;
  return [...marked, ...hurried(plain).map((phrase) => ({ words: phrase.split(" "), term, bare: true }))];
}

function hurried(phrase: string): string[] {
  return shortForms.reduce<string[]>(
    (made, [word, forms]) => [
      ...made,
      ...made.filter((one) => word.test(one)).flatMap((one) => forms.map((form) => one.replace(word, form))),
    ],
    [phrase],
  );
}

function byFirstWord(all: readonly Spelling[]): Map<string, Spelling[]> {
  const found = new Map<string, Spelling[]>();
  for (const spelling of all) {
    const first = spelling.words[0] ?? "";
    found.set(first, [...(found.get(first) ?? []), spelling]);
  }
  for (const list of found.values()) list.sort((a, b) => b.words.length - a.words.length);
  return found;
}
