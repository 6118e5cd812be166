import { packWords } from "./pack-words.ts";
import { knownSites } from "./known-sites.ts";

/** Letters that digits are taken for, as a set of the browser's expressions. */
const twins: Readonly<Record<string, string>> = { a: "[a4]", e: "[e3]", i: "[i1]", l: "[l1]", o: "[o0]", s: "[s5]" };

/** Real addresses: what stands there needs no question. */
export const knownHosts: readonly string[] = [...new Set(knownSites.flatMap(({ sites }) => sites))].toSorted();

/**
 * Expressions that meet hosts with a known name in them, disguised by digits or foreign letters or not. Names with one wrong
 * letter, and ordinary words, are left to the check after the first paint.
 */
export function lookAlikeExpressions(): string[] {
  const names = knownSites.filter(({ common }) => common !== true).map(({ name }) => name);
  const seen = names.map((name) => [...name].map((letter) => twins[letter] ?? letter).join(""));
  // A choice of two takes the room of four letters.
  return packWords([...seen, "[/.]xn--"], (word) => word.replaceAll(/\[..\]/g, "xxxx").length);
}
