/**
 * Letters of other scripts, and digits, that are read as a small Latin letter. From the look of the glyphs, as in Unicode's
 * confusables (UTS 39), but only what browsers still show in a name.
 */
const alike: Readonly<Record<string, string>> = {
  a: "аɑα@4",
  b: "ЬƅЪ",
  c: "сϲ",
  d: "ԁɗđ",
  e: "еҽєε3",
  g: "ɡց",
  h: "һհ",
  i: "іıɩι",
  j: "јϳ",
  k: "кκ",
  l: "ӏⅼł",
  m: "мṃ",
  n: "ոռη",
  o: "оοօσ0ø",
  p: "рρ",
  q: "ԛգ",
  r: "гᴦ",
  s: "ѕʂ5$",
  t: "тτ",
  u: "υսц",
  v: "ѵν",
  w: "ԝɯω",
  x: "хχ",
  y: "уүγ",
  z: "ᴢʐ",
};

const plain: ReadonlyMap<string, string> = new Map(
  Object.entries(alike).flatMap(([letter, others]) => [...others].map((other) => [other, letter] as const)),
);

/** Two letters that are read as one. */
const pairs: ReadonlyMap<string, string> = new Map([
  ["rn", "m"],
  ["vv", "w"],
]);
const anyPair = /rn|vv/;
const everyPair = /rn|vv/g;

/** A one is what it is, or is taken for one of two letters. */
const ones = ["1", "i", "l"];

/** With more ones than this all are taken for the same. */
const mostOnes = 3;

/**
 * What a name may be read as at a glance: marks fall off, letters and digits become those they are taken for. As it is written
 * it comes first: known names have digits of their own.
 */
export function readingsOf(name: string): readonly string[] {
  // Most names: nothing but letters, none of them two in one.
  if (plainName.test(name) && !anyPair.test(name)) return [name];
  const bare = toPlain(name);
  const paired = bare.replaceAll(everyPair, (two) => pairs.get(two)!);
  return [...new Set([name, ...onesOf(bare), ...onesOf(paired)])];
}

const plainName = /^[a-z-]*$/;

function toPlain(name: string): string {
  const bare = name.normalize("NFD").replace(/\p{M}/gu, "");
  return [...bare].map((letter) => plain.get(letter) ?? letter).join("");
}

function onesOf(text: string): readonly string[] {
  const [first = "", ...parts] = text.split("1");
  if (parts.length > mostOnes) return ones.map((one) => text.replaceAll("1", one));
  return parts.reduce<string[]>(
    (made, part) => made.flatMap((begun) => ones.map((one) => begun + one + part)),
    [first],
  );
}
