import type { NameData } from "../name-data.ts";
import { createGlance } from "../create-glance.ts";
import { helpsAt } from "./guards.ts";
import type { NameCategory } from "./trade-endings.ts";

export type FoundWord = {
  readonly category: NameCategory;
  readonly level: "caution" | "block";
  /** As it stands in the name. */
  readonly word: string;
};

type Reader = { readonly category: NameCategory; readonly harmless: RegExp } & Readonly<
  Record<FoundWord["level"], RegExp>
>;

/** Finds the first reviewed word of each category in a name that is no part of a longer harmless one. */
export function createWordFinder(
  words: NameData["words"],
  threes: readonly string[],
): (name: string) => readonly FoundWord[] {
  const readers = (["adult", "gambling"] as const).map((category) => readerOf(category, words[category]));
  const mayHold = createGlance(threes);
  return (name) => (mayHold(name) ? readers.flatMap((reader) => read(name, reader)) : []);
}

function readerOf(category: NameCategory, { block, caution, harmless }: NameData["words"]["adult"]): Reader {
  return { category, block: new RegExp(block), caution: new RegExp(caution), harmless: new RegExp(harmless, "g") };
}

function read(name: string, { category, harmless, ...reader }: Reader): readonly FoundWord[] {
  const rest = name.replace(harmless, (piece) => ".".repeat(piece.length));
  for (const level of ["block", "caution"] as const) {
    const found = reader[level].exec(rest);
    if (found !== null) return helpsAt(name, found.index) ? [] : [{ category, level, word: found[0] }];
  }
  return [];
}
