import type { NameData } from "../name-data.ts";
import type { FoundWord } from "./create-word-finder.ts";
import { helpsAt } from "./guards.ts";
import { createHarmlessMask } from "./mask-harmless.ts";
import { sumsOf, type NameModel } from "./name-model.ts";
import { chosenName, eachPiece, isNoName } from "./name-pieces.ts";
import type { NameCategory } from "./trade-endings.ts";

const categories: readonly NameCategory[] = ["adult", "gambling"];

/** Guesses by the pieces of a host's name what it is about, where no reviewed word is in it. */
export function createNameGuesser(
  model: NameModel,
  words: NameData["words"],
): (hostname: string) => readonly FoundWord[] {
  const mask = createHarmlessMask(words);
  return (hostname) => {
    if (levelsOf(model, hostname).length === 0) return [];
    const rest = mask(hostname);
    return levelsOf(model, rest).flatMap(({ category, level }) => {
      const { word, from } = tellingPart(model, rest, category);
      return word === "" || helpsAt(hostname, from, "caution") ? [] : [{ category, level, word }];
    });
  };
}

function levelsOf(model: NameModel, hostname: string): readonly Pick<FoundWord, "category" | "level">[] {
  const sums = sumsOf(model, hostname);
  const { caution, block } = model.thresholds;
  const told = categories.filter((category) => sums[category] > caution[category]);
  if (told.length === 0 || isNoName(chosenName(hostname))) return [];
  return told.map((category) => ({ category, level: sums[category] > block[category] ? "block" : "caution" }));
}

type Part = { readonly from: number; readonly to: number; readonly weight: number };

/** The part of a name that says most: the weightiest piece, and those that overlap with it until half of all is said. */
function tellingPart(model: NameModel, hostname: string, category: NameCategory): { word: string; from: number } {
  const name = chosenName(hostname);
  const parts: Part[] = [];
  eachPiece(name, (piece, from, to) => {
    const place = model.placeOf(piece);
    const weight = place < 0 ? 0 : model.weights[category][place]!;
    if (weight > 0) parts.push({ from, to, weight });
  });
  parts.sort((one, other) => other.weight - one.weight);
  const half = parts.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let [told] = parts;
  if (told === undefined) return { word: "", from: 0 };
  for (const { from, to, weight } of parts.slice(1)) {
    if (told.weight >= half) break;
    if (from > told.to || to < told.from) continue;
    told = { from: Math.min(from, told.from), to: Math.max(to, told.to), weight: told.weight + weight };
  }
  const word = name.slice(told.from, told.to).replace(/^[^a-z\d]+|[^a-z\d]+$/g, "");
  return { word, from: Math.max(0, hostname.indexOf(word)) };
}
