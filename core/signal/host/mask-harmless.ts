import type { NameData } from "../name-data.ts";

/** No letter of a name: no word and no piece of a name has it. */
const blank = "/";

/** Blanks the pieces of names in which the letters of reviewed words mean something else. The expression is made when it is first needed. */
export function createHarmlessMask(words: NameData["words"]): (hostname: string) => string {
  let harmless: RegExp | undefined;
  return (hostname) => {
    harmless ??= new RegExp(`${words.adult.harmless}|${words.gambling.harmless}`, "g");
    return hostname.replace(harmless, (piece) => blank.repeat(piece.length));
  };
}
