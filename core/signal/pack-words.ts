/** The browser compiles an expression into 2 kB at most; 130 letters of words were seen to fit. */
const mostLetters = 110;

/**
 * Words as few expressions that meet an address with one of them in its host, in what the browser's own request rules
 * understand.
 *
 * @param lengthOf how much of the room a word takes
 */
export function packWords(words: readonly string[], lengthOf = (word: string) => word.length): string[] {
  const packs: string[][] = [];
  let room = 0;
  for (const word of words.toSorted()) {
    if (lengthOf(word) > room) {
      packs.push([]);
      room = mostLetters;
    }
    packs.at(-1)!.push(word);
    room -= lengthOf(word) + 1;
  }
  return packs.map((some) => `^https?:/+[^/?#]*(?:${some.join("|")})`);
}
