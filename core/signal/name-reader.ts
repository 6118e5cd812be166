import { createNameGuesser } from "./host/create-name-guesser.ts";
import { createWordFinder, type FoundWord } from "./host/create-word-finder.ts";
import type { NameModel } from "./host/name-model.ts";
import { createOriginalFinder, type LookAlike } from "./look-alike/create-original-finder.ts";
import { noWords, openLexicon, type Lexicon } from "./lexicon/lexicon.ts";
import type { NameData } from "./name-data.ts";

/** Answers what names say. */
export type NameReader = {
  /** Reviewed words in the name of a host, or in a shelf of a path that is written like one. */
  readonly findWords: (name: string) => readonly FoundWord[];
  /** What the pieces of a host's name say of it, by what was learnt from lists. */
  readonly guessWords: (hostname: string) => readonly FoundWord[];
  /** Whom the name of a host imitates. */
  readonly findOriginal: (hostname: string) => LookAlike | undefined;
  /** The words of searches and pages. */
  readonly lexicon: Lexicon;
};

/** Without data no name says anything. */
export const noNames: NameReader = {
  findWords: () => [],
  guessWords: () => [],
  findOriginal: () => undefined,
  lexicon: noWords,
};

/** @param model null where there is none: reviewed words alone are heard then */
export function openNames({ words, threes, known, lexicon }: NameData, model: NameModel | null): NameReader {
  return {
    findWords: createWordFinder(words, threes),
    guessWords: model === null ? noNames.guessWords : createNameGuesser(model, words),
    findOriginal: createOriginalFinder(known),
    lexicon: openLexicon(lexicon),
  };
}
