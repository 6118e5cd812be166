/** Letters, digits and the hyphen, each with a number; everything else shares one. */
const kinds = 38;
const other = kinds - 1;

/**
 * Tells at a glance that a text has none of these threes of letters in it, as most have not: far cheaper than an expression of
 * hundreds of words. Where it has one, the expression is to be asked.
 */
export function createGlance(threes: readonly string[]): (text: string) => boolean {
  const wanted = new Uint8Array(kinds ** 3);
  for (const three of threes) wanted[codeOf(three)] = 1;
  return (text) => {
    let code = 0;
    for (let at = 0; at < text.length; at += 1) {
      code = withNext(code, text.charCodeAt(at));
      if (at > 1 && wanted[code] === 1) return true;
    }
    return false;
  };
}

/** Letters of English and Vietnamese names, the commonest first, as they stand in the most visited hosts. */
const commonest = "eaoinrtslcdmhupgbfkyvwxzjq0123456789-";

/** Of a word's threes the one that fewest other names have. */
export function rarestThree(word: string): string {
  const rarity = (three: string) => [...three].reduce((sum, letter) => sum + commonest.indexOf(letter), 0);
  const threes = Array.from({ length: word.length - 2 }, (_, at) => word.slice(at, at + 3));
  return threes.reduce((best, three) => (rarity(three) > rarity(best) ? three : best));
}

function codeOf(three: string): number {
  if (three.length !== 3) throw new Error(`not three letters: ${three}`);
  return withNext(withNext(withNext(0, three.charCodeAt(0)), three.charCodeAt(1)), three.charCodeAt(2));
}

/** The code of a three one letter further on. */
function withNext(code: number, unit: number): number {
  return (code % kinds ** 2) * kinds + kindOf(unit);
}

function kindOf(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit - 97;
  if (unit >= 48 && unit <= 57) return unit - 48 + 26;
  return unit === 45 ? 36 : other;
}
