import { plainWords } from "../../words/plain-words.ts";
import { allTerms, wordCategories, type WordCategory } from "./terms/all-terms.ts";
import { calm } from "./terms/calm.ts";

/** One word or phrase. Its place in `terms` is its id, the same in every script of one package. */
export type Term = {
  readonly text: string;
  /** `null` for what speaks against all of them. */
  readonly category: WordCategory | null;
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

type Entry = Term & { readonly written: string };

const entries: readonly Entry[] = [
  ...wordCategories.flatMap((category) => {
    const { sayable, ...languages } = allTerms[category];
    return [languages.vi, languages.en].flatMap((graded) =>
      grades.flatMap(([grade, weight]) => entriesOf(graded[grade], { category, weight, sayable })),
    );
  }),
  ...entriesOf(calm, { category: null, weight: 1, sayable: true }),
];

function entriesOf(list: string, what: Omit<Term, "text">): Entry[] {
  return list.split("|").map((written) => ({ ...what, written, text: written.replace(/^=/, "") }));
}

export const terms: readonly Term[] = entries;

/** As hurried children write: the few short forms that matter here. */
const shortForms: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?<!\S)(?:không|khong)(?!\S)/, ["ko", "k", "hông"]],
  [/(?<!\S)(?:muốn|muon)(?!\S)/, ["mún", "mun"]],
];

let spellings: ReadonlyMap<string, readonly Spelling[]> | undefined;

/** Every spelling by its first word, the longest first. Made when it is first asked for: most pages never need it in the worker. */
export function lexicon(): ReadonlyMap<string, readonly Spelling[]> {
  return (spellings ??= byFirstWord(entries.flatMap(spellingsOf)));
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
