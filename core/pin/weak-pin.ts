/** Why a PIN would be guessed; words for each stand in the locales under `pin.weak`. */
export type WeakPin = "short" | "repeat" | "sequence" | "birth" | "year";

/** Six digits at least; a PIN with letters in it is a passphrase and needs eight characters. */
const fewestDigits = 6;
const fewestCharacters = 8;

/** Ways a finger walks: up and down in order, along and across the number pad, along the rows of a keyboard. */
const walks = [
  "01234567890123456789",
  "abcdefghijklmnopqrstuvwxyz",
  "147258369147",
  "789456123",
  "123654789",
  "qwertyuiop",
  "asdfghjkl",
  "zxcvbnm",
];

/**
 * The first weakness of a PIN, or null when it will do. With the children's birth months (`YYYY-MM`), dates that hold one are
 * weak too: they are what a child tries first.
 */
export function weakPin(pin: string, birthMonths: readonly string[] = []): WeakPin | null {
  const characters = [...pin.toLowerCase()];
  if (characters.length < (/^\d*$/.test(pin) ? fewestDigits : fewestCharacters)) return "short";
  if (repeats(characters)) return "repeat";
  if (followsWalk(characters.join(""))) return "sequence";
  if (birthMonths.some((month) => holdsBirth(pin, month))) return "birth";
  if (yearAtEitherEnd.test(pin)) return "year";
  return null;
}

/** `111111`, `121212`, `123123`, `112233` and anything made of two different characters. */
function repeats(characters: readonly string[]): boolean {
  if (new Set(characters).size <= 2) return true;
  if (characters.every((character, at) => character === characters[at % 3])) return true;
  return characters.length % 2 === 0 && characters.every((character, at) => character === characters[at - (at % 2)]);
}

function followsWalk(pin: string): boolean {
  const backwards = [...pin].toReversed().join("");
  return walks.some((walk) => walk.includes(pin) || walk.includes(backwards));
}

/** Few enough digits to be a date, with a year in which somebody in the house may have been born. */
const yearAtEitherEnd = /^(?=\d{6,8}$)(?:(?:19[3-9]|20[0-3])\d|\d+(?:19[3-9]|20[0-3])\d$)/;

/** The year in full, or month and year as they stand in a written date: `2014`, `0514`, `1405`. */
function holdsBirth(pin: string, birthMonth: string): boolean {
  const [year = "", month = ""] = birthMonth.split("-");
  const short = year.slice(2);
  return [year, month + short, short + month].some((date) => pin.includes(date));
}
