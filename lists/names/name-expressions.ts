import { adultWords } from "./adult-words.ts";
import { gamblingWords } from "./gambling-words.ts";
import { packWords } from "./pack-words.ts";
import { tradeEndings } from "../../core/signal/host/trade-endings.ts";
import { expressionOf, wordsOf } from "./word-table.ts";

/**
 * Expressions, as the browser's own request rules take them, one of which meets every address whose host has a reviewed word or
 * ending. They meet some more: what a word means where it stands is for `findWords` to say.
 */
export function nameExpressions(): string[] {
  const rows = [adultWords, gamblingWords].flatMap(({ block, caution }) => [...block, ...caution]);
  const words = withoutLonger(wordsOf(rows)).map((word) => expressionOf(word, "[^a-z]", "[^a-z]"));
  const endings = [...tradeEndings.keys()].map((ending) => `\\.${ending}[:/]`);
  return packWords([...words, ...endings]);
}

/** A word that holds another one is met with that. */
function withoutLonger(words: readonly string[]): string[] {
  const plain = words.filter((word) => /^[a-z]+$/.test(word));
  return words.filter((word) => !plain.some((other) => other !== word && word.includes(other)));
}
