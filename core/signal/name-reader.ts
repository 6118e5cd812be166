import { createWordFinder, type FoundWord } from "./host/create-word-finder.ts";
import { createOriginalFinder, type LookAlike } from "./look-alike/create-original-finder.ts";
import { noWords, openLexicon, type Lexicon } from "./lexicon/lexicon.ts";
import type { NameData } from "./name-data.ts";

/** Answers what names say. */
export type NameReader = {
  /** Reviewed words in the name of a host, or in a shelf of a path that is written like one. */
  readonly findWords: (name: string) => readonly FoundWord[];
  /** Whom the name of a host imitates. */
  readonly findOriginal: (hostname: string) => LookAlike | undefined;
  /** The words of searches and pages. */
  readonly lexicon: Lexicon;
};

/** Without data no name says anything. */
export const noNames: NameReader = { findWords: () => [], findOriginal: () => undefined, lexicon: noWords };

export function openNames({ words, threes, known, lexicon }: NameData): NameReader {
  return {
    findWords: createWordFinder(words, threes),
    findOriginal: createOriginalFinder(known),
    lexicon: openLexicon(lexicon),
  };
}
