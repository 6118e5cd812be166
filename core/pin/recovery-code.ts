/** Crockford's letters: none that could be read as another (no I, L, O, U). */
const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Random letters of a code; one more checks them. 19 × 5 bits cannot be guessed. */
export const recoveryRandoms = 19;

const groupLength = 4;

/** A code out of random bytes, one a letter, in five groups of four: `7K2M-…`. */
export function recoveryCode(random: Uint8Array): string {
  const drawn = [...random.subarray(0, recoveryRandoms)].map((byte) => letters[byte & 31]!).join("");
  return inGroups(drawn + checkLetter(drawn));
}

/**
 * A typed code as it was given out, whatever its case, spaces and dashes, with letters that were misread for another put
 * right. Undefined when a letter is wrong or missing: no try needs to be spent on it.
 */
export function readRecoveryCode(typed: string): string | undefined {
  const read = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
  const isWhole = read.length === recoveryRandoms + 1 && [...read].every((letter) => letters.includes(letter));
  return isWhole && checkLetter(read.slice(0, -1)) === read.at(-1) ? inGroups(read) : undefined;
}

function inGroups(code: string): string {
  return Array.from({ length: code.length / groupLength }, (_, at) =>
    code.slice(at * groupLength, (at + 1) * groupLength),
  ).join("-");
}

/** Luhn's check over 32 letters: it sees every single wrong letter and nearly every two that changed places. */
function checkLetter(code: string): string {
  const sum = [...code].toReversed().reduce((total, letter, at) => {
    const value = letters.indexOf(letter) * (at % 2 === 0 ? 2 : 1);
    return total + Math.floor(value / letters.length) + (value % letters.length);
  }, 0);
  return letters[(letters.length - (sum % letters.length)) % letters.length]!;
}
