import { rarestThree } from "../../core/signal/create-glance.ts";

/** Three letters of every spelling of every word, by which a name that has it can be told at a glance. */
export function threesOf(words: readonly string[]): string[] {
  return [...new Set(words.flatMap((word) => spellingsOf(word.replaceAll("_", "")).map(threeOf)))].toSorted();
}

/** With and without each hyphen. */
function spellingsOf(word: string): string[] {
  const [first = "", ...rest] = word.split("-");
  return rest.reduce((spellings, part) => spellings.flatMap((one) => [one + part, `${one}-${part}`]), [first]);
}

/** Digits of any kind tell nothing. */
function threeOf(spelling: string): string {
  const pieces = spelling.split("#").filter(({ length }) => length > 2);
  if (pieces[0] === undefined) throw new Error(`a word needs three letters in a row: ${spelling}`);
  return rarestThree(pieces[0]);
}
