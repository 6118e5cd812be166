import type { NameData } from "../../core/signal/name-data.ts";
import { wordData } from "../words/word-data.ts";
import { adultWords } from "./adult-words.ts";
import { gamblingWords } from "./gambling-words.ts";
import { knownSites } from "./known-sites.ts";
import { threesOf } from "./threes-of.ts";
import { expressionOf, harmlessOf, wordsOf, type WordRow, type WordTable } from "./word-table.ts";

/** Everything that the package knows of names, as it is shipped. */
export const nameData: NameData = {
  format: 1,
  words: { adult: expressionsOf(adultWords), gambling: expressionsOf(gamblingWords) },
  threes: threesOf([adultWords, gamblingWords].flatMap(({ block, caution }) => wordsOf([...block, ...caution]))),
  known: [...knownSites],
  lexicon: wordData,
};

function expressionsOf({ block, caution }: WordTable): NameData["words"]["adult"] {
  const harmless = harmlessOf([...block, ...caution]).map((piece) =>
    piece.replaceAll(".", "\\.").replaceAll("-", "-?").replace(/^_/, "(?<![a-z])").replace(/_$/, "(?![a-z])"),
  );
  return { block: anyOf(block), caution: anyOf(caution), harmless: harmless.join("|") };
}

function anyOf(rows: readonly WordRow[]): string {
  return wordsOf(rows)
    .map((word) => expressionOf(word, "(?<![a-z])", "(?![a-z])"))
    .join("|");
}
