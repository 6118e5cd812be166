import type { Lexicon, Spelling } from "./lexicon.ts";

/** What of the lexicon stands in a text, and how often. */
export type WordCount = {
  readonly words: number;
  /** How often each term stands there, by its id. */
  readonly hits: ReadonlyMap<number, number>;
};

/** Words between two pauses: a small part of a millisecond. */
const wordsInStep = 256;

/** What it takes to find the next piece in a page, in words. */
const wordsAPiece = 16;

/** More than anybody reads of one page. */
export const mostWords = 60_000;

/** Characters looked at in one piece, so that no single text is one long step. */
const longestPiece = 8192;

/**
 * Counts in small steps, between which the caller may pause. Words are whole words, phrases are words in a row within one
 * piece of text; nothing is ever found inside a word.
 *
 * @param pieces texts that stand apart, such as the blocks of a page
 */
export function* countWords(lexicon: Lexicon, pieces: Iterable<string>): Generator<undefined, WordCount> {
  const tally = createTally();
  const known = lexicon.spellings();
  for (const piece of pieces) {
    if (isPauseDue(tally, wordsAPiece)) yield;
    for (let at = 0; at < piece.length && tally.words < mostWords; at += longestPiece) {
      yield* countPiece(piece.slice(at, at + longestPiece), known, tally);
    }
    if (tally.words >= mostWords) break;
  }
  return { words: tally.words, hits: tally.isBare() ? sum(tally.marked, tally.bare) : tally.marked };
}

/** Runs a count to its end, for texts so short that nobody waits for them. */
export function finish(count: Generator<undefined, WordCount>): WordCount {
  for (let step = count.next(); ; step = count.next()) if (step.done === true) return step.value;
}

type Tally = {
  words: number;
  /** Words until the next pause, whatever pieces they stand in. */
  stepLeft: number;
  withMarks: number;
  small: number;
  readonly marked: Map<number, number>;
  readonly bare: Map<number, number>;
  readonly isBare: () => boolean;
};

function createTally(): Tally {
  const tally: Tally = {
    words: 0,
    stepLeft: wordsInStep,
    withMarks: 0,
    small: 0,
    marked: new Map(),
    bare: new Map(),
    // Vietnamese typed without marks: next to none of them, and its small words are there, which no English text has.
    isBare: () => tally.withMarks * 50 <= tally.words && (tally.small * 50 >= tally.words || tally.words <= 12),
  };
  return tally;
}

/** The commonest Vietnamese words as they look without marks, and common in no other language. */
const smallWords = new Set(
  "khong cua nhung duoc nguoi trong voi mot cung cho nay khi toi minh lam sao nhieu cac va thi".split(" "),
);

const wordPattern = /[\p{L}\p{N}]+/gu;
const marks = /[^\p{ASCII}]/u;

function* countPiece(piece: string, known: ReturnType<Lexicon["spellings"]>, tally: Tally): Generator<undefined, void> {
  const words = piece.normalize("NFC").toLowerCase().match(wordPattern) ?? [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    tally.words += 1;
    if (marks.test(word)) tally.withMarks += 1;
    else if (smallWords.has(word)) tally.small += 1;
    const found = known.get(word)?.find((spelling) => standsAt(spelling, words, at));
    if (found !== undefined) {
      const into = found.bare ? tally.bare : tally.marked;
      into.set(found.term, (into.get(found.term) ?? 0) + 1);
      tally.words += found.words.length - 1;
      at += found.words.length - 1;
    }
    if (isPauseDue(tally, 1)) yield;
  }
}

function isPauseDue(tally: Tally, words: number): boolean {
  tally.stepLeft -= words;
  if (tally.stepLeft > 0) return false;
  tally.stepLeft = wordsInStep;
  return true;
}

function standsAt({ words }: Spelling, text: readonly string[], at: number): boolean {
  return words.every((word, offset) => text[at + offset] === word);
}

function sum(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): Map<number, number> {
  const all = new Map(a);
  for (const [term, times] of b) all.set(term, (all.get(term) ?? 0) + times);
  return all;
}
