import type { Address } from "../address/address.ts";
import { searchTexts } from "../search/search-text.ts";
import { countWords, finish } from "./lexicon/count-words.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import { weighWords, type Weight, type Weighed } from "./lexicon/weigh-words.ts";
import { wordEvidence } from "./lexicon/word-evidence.ts";
import type { NameReader } from "./name-reader.ts";
import type { Signal } from "./signal.ts";

/** Longer than anybody types; what is longer was pasted. */
const longestSearch = 500;

/**
 * What somebody searches for, where the address is that of a search: each part alone, so that no word which the engine never
 * reads excuses another or pushes it out of sight, and all together, as parts of one search may tell nothing alone.
 */
export function searchSignals(address: Address, { lexicon }: NameReader): readonly Signal[] {
  const texts = searchTexts(address);
  const together = texts.length > 1 ? [texts.join(" ")] : [];
  return [...texts, ...together].flatMap((text) => wordSignals(text, lexicon));
}

/**
 * A search is short: one strong term is enough, or two that tell, or one that is all there is. A word of help or the law makes
 * it a search about the thing, but no strong word of somebody who wants to hurt themselves is ever passed over.
 */
export function wordSignals(text: string, lexicon: Lexicon): readonly Signal[] {
  const count = finish(countWords(lexicon, [text.slice(0, longestSearch)]));
  const { weights, calm } = weighWords(lexicon, count);
  const speaks = ({ category, found, points, strong }: Weight) =>
    strong > 0 ||
    (points >= 4 && found.length >= 2) ||
    (isWhole(found, count.words, lexicon) && (points >= 2 || category === "self-harm"));
  return weights
    .filter((weight) => speaks(weight) && !isAboutIt(weight, calm))
    .map(({ category, strong, found }) => ({
      category,
      level: category === "adult" && strong > 0 ? "block" : "caution",
      evidence: wordEvidence(lexicon, found),
      place: "search",
    }));
}

/** Words of learning make a search one about the thing as long as it asks for nothing strong. */
function isAboutIt({ category, strong }: Weight, { help, about }: Weighed["calm"]): boolean {
  if (category === "self-harm") return help > 0 && strong === 0;
  return help > 0 || (about > 0 && strong === 0);
}

function isWhole(found: readonly number[], words: number, { terms }: Lexicon): boolean {
  return found.reduce((total, id) => total + (terms[id]?.text.split(" ").length ?? 0), 0) >= words;
}
