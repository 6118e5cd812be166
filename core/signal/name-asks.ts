import { tradeEndings } from "./host/trade-endings.ts";
import type { NameData } from "./name-data.ts";
import { packWords } from "./pack-words.ts";

/** Expressions for the browser's own rules: hosts that must be asked about, but for some. */
export type NameAsk = { readonly expressions: readonly string[]; readonly except: readonly string[] };

/** Letters that others are taken for, as a set of the browser's expressions. */
const twins: Readonly<Record<string, string>> = { a: "[a4]", e: "[e3]", i: "[i1]", l: "[l1]", o: "[o0]", s: "[s5]" };

/** Made from the words and the known sites where it is needed, as it would be a third of the file. */
export function nameAsks({ words, known }: Pick<NameData, "words" | "known">): NameAsk[] {
  const sites = new Set(known.flatMap((one) => one.sites));
  return [
    { expressions: wordExpressions(words), except: [] },
    { expressions: lookAlikeExpressions(known), except: [...sites].toSorted() },
  ];
}

/**
 * One of them meets every address whose host has a reviewed word or ending. They meet some more: what a word means where it
 * stands is for `findWords` to say.
 */
function wordExpressions({ adult, gambling }: NameData["words"]): string[] {
  const all = [adult, gambling].flatMap(({ block, caution }) => [...block.split("|"), ...caution.split("|")]);
  const words = withoutLonger([...new Set(all)]).map((word) => word.replace(/\(\?<?!\[a-z\]\)/g, "[^a-z]"));
  const endings = [...tradeEndings.keys()].map((ending) => `\\.${ending}[:/]`);
  return packWords([...words, ...endings]);
}

/** A word that holds another one is met with that. */
function withoutLonger(words: readonly string[]): string[] {
  const plain = words.filter((word) => /^[a-z]+$/.test(word));
  return words.filter((word) => !plain.some((other) => other !== word && word.includes(other)));
}

/**
 * They meet hosts with a known name in them, disguised by digits or foreign letters or not. Names with one wrong letter, and
 * ordinary words, are left to the check after the first paint.
 */
function lookAlikeExpressions(known: NameData["known"]): string[] {
  const names = known.filter(({ common }) => common !== true).map(({ name }) => name);
  const seen = names.map((name) => [...name].map((letter) => twins[letter] ?? letter).join(""));
  // A choice of two takes the room of four letters.
  return packWords([...seen, "[/.]xn--"], (word) => word.replaceAll(/\[..\]/g, "xxxx").length);
}
