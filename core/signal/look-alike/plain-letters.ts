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
  i: "іıɩι1",
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

/** What a name looks like at a glance: marks fall off, and letters and digits become those they are taken for. */
export function plainLetters(name: string): string {
  if (/^[a-z-]*$/.test(name)) return name;
  const bare = name.normalize("NFD").replace(/\p{M}/gu, "");
  return [...bare].map((letter) => plain.get(letter) ?? letter).join("");
}
