import type { Address } from "../../address/address.ts";
import type { NameReader } from "../name-reader.ts";
import type { Signal } from "../signal.ts";
import type { FoundWord } from "./create-word-finder.ts";
import { isGuarded } from "./guards.ts";
import { tradeEndings } from "./trade-endings.ts";

/** What machines call a trial, a tunnel or a store below their own name: a word in it is chance. */
const madeUp = /(?<=^|[.-])(?=\d*[a-f])(?=[a-f]*\d)[\da-f]{8,}(?=(?:-[^.]*)?\.(?!(?:com?|net|org)\.)[^.]+\.[^.]+)/g;

/** What the name of a host gives away by its letters. */
export function hostSignals({ hostname }: Address, names: NameReader): readonly Signal[] {
  if (isGuarded(hostname)) return [];
  const ending = hostname.slice(hostname.lastIndexOf(".") + 1);
  const category = tradeEndings.get(ending);
  if (category !== undefined) return [{ category, level: "block", evidence: `.${ending}`, place: "name" }];
  return findAndGuess(hostname, names).map((found) => ({
    category: found.category,
    level: found.level,
    evidence: found.word,
    place: "name",
  }));
}

/** Reviewed words first; a guess counts where it says more than they do. */
function findAndGuess(hostname: string, { findWords, guessWords }: NameReader): readonly FoundWord[] {
  const found = findWords(hostname.replace(madeUp, ""));
  if (found.some(({ level }) => level === "block")) return found;
  const said = new Set(found.map(({ category }) => category));
  return [...found, ...guessWords(hostname).filter(({ category, level }) => level === "block" || !said.has(category))];
}
