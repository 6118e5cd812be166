/** The shortest and the longest pieces of a name that are looked at, in letters. */
const shortest = 3;
const longest = 7;
/** Hyphens that one piece may skip. */
const mostHyphens = 2;

const hyphen = 45;
const anyDigit = 35;
const isDigit = (letter: number) => letter >= 48 && letter <= 57;

/** What stands before an ending of two letters and belongs to it: `co.uk`, `com.vn`. */
const beforeEnding = new Set(
  "ac biz co com edu gen go gob gouv gov id in info mil my name ne net nom or org sch web".split(" "),
);

/** How many numbers a piece can have: 24 bits. */
export const pieceNumbers = 2 ** 24;

/** The name that somebody chose, with a dot at both ends: a hostname without `www` and without its ending. */
export function chosenName(hostname: string): string {
  const last = hostname.lastIndexOf(".");
  if (last < 0) return `.${hostname}.`;
  const start = hostname.startsWith("www.") && last > 4 ? 4 : 0;
  const before = hostname.lastIndexOf(".", last - 1);
  const isDouble = hostname.length - last === 3 && before > start && beforeEnding.has(hostname.slice(before + 1, last));
  return `.${hostname.slice(start, isDouble ? before : last)}.`;
}

/** Numbers, names that a machine made, and other alphabets in their disguise: letters tell nothing there. */
export function isNoName(name: string): boolean {
  return /\d{6}|(?:\d+[a-z]+){4}|\.xn--/.test(name) || !/[a-z].*[a-z].*[a-z]/.test(name);
}

/**
 * Every piece of a chosen name by its number: three to seven letters in a row, the same with any digit for each digit, and
 * the same as if hyphens were not there.
 *
 * @param see gets the number of a piece and where it stands in the name
 */
export function eachPiece(name: string, see: (piece: number, from: number, to: number) => void): void {
  const from = /[-\d]/.test(name) ? mixedFrom : lettersFrom;
  for (let at = 0; at <= name.length - shortest; at += 1) from(name, at, see);
}

/** Most names are letters alone, and read faster so. */
function lettersFrom(name: string, from: number, see: (piece: number, from: number, to: number) => void): void {
  const end = Math.min(name.length, from + longest);
  let hash = step(step(start, name.charCodeAt(from)), name.charCodeAt(from + 1));
  for (let at = from + 2; at < end; at += 1) {
    hash = step(hash, name.charCodeAt(at));
    see(numberOf(hash), from, at + 1);
  }
}

function mixedFrom(name: string, from: number, see: (piece: number, from: number, to: number) => void): void {
  const end = Math.min(name.length, from + longest + mostHyphens);
  const skips = name.charCodeAt(from) !== hyphen;
  let asWritten = start;
  let anyDigits = start;
  let together = start;
  let digits = 0;
  let hyphens = 0;
  for (let at = from; at < end; at += 1) {
    const letter = name.charCodeAt(at);
    const length = at + 1 - from;
    if (isDigit(letter)) digits += 1;
    if (letter === hyphen) hyphens += 1;
    else together = step(together, letter);
    asWritten = step(asWritten, letter);
    anyDigits = step(anyDigits, isDigit(letter) ? anyDigit : letter);
    if (length >= shortest && length <= longest) {
      see(numberOf(asWritten), from, at + 1);
      if (digits > 0) see(numberOf(anyDigits), from, at + 1);
    }
    const letters = length - hyphens;
    const isTogether = skips && hyphens > 0 && letter !== hyphen;
    if (isTogether && letters >= shortest && letters <= longest) see(numberOf(together), from, at + 1);
  }
}

/** FNV-1a, its bits mixed once more at the end. */
const start = 0x81_1c_9d_c5 | 0;
const step = (hash: number, letter: number) => Math.imul(hash ^ letter, 0x01_00_01_93);

function numberOf(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c_1b_3c_6d);
  return (once ^ (once >>> 12)) & (pieceNumbers - 1);
}
