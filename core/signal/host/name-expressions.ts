import { adultWords } from "./adult-words.ts";
import { gamblingWords } from "./gambling-words.ts";
import { tradeEndings } from "./trade-endings.ts";
import { expressionOf, wordsOf } from "./word-table.ts";

/** The browser compiles an expression into 2 kB at most; 140 letters of words were seen to fit. */
const mostLetters = 110;

/**
 * Expressions, as the browser's own request rules take them, one of which meets every address whose host has a reviewed word or
 * ending. They meet some more: what a word means where it stands is for `findWords` to say.
 */
export function nameExpressions(): string[] {
  const rows = [adultWords, gamblingWords].flatMap(({ block, caution }) => [...block, ...caution]);
  const words = withoutLonger(wordsOf(rows)).map((word) => expressionOf(word, "[^a-z]", "[^a-z]"));
  const endings = [...tradeEndings.keys()].map((ending) => `\\.${ending}[:/]`);
  return packed([...words, ...endings]).map((some) => `^https?:/+[^/?#]*(?:${some.join("|")})`);
}

/** A word that holds another one is met with that. */
function withoutLonger(words: readonly string[]): string[] {
  const plain = words.filter((word) => /^[a-z]+$/.test(word));
  return words.filter((word) => !plain.some((other) => other !== word && word.includes(other)));
}

function packed(pieces: readonly string[]): string[][] {
  const packs: string[][] = [];
  let room = 0;
  for (const piece of pieces.toSorted()) {
    if (piece.length > room) {
      packs.push([]);
      room = mostLetters;
    }
    packs.at(-1)!.push(piece);
    room -= piece.length + 1;
  }
  return packs;
}
