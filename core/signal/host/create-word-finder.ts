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

/** Finds the first reviewed word of each category in a name that is no part of a longer harmless one, nor among words of help. */
export function createWordFinder(
  words: NameData["words"],
  threes: readonly string[],
): (name: string) => readonly FoundWord[] {
  const readers = (["adult", "gambling"] as const).map((category) => readerOf(category, words[category]));
  const mayHold = createGlance(threes);
  return (name) => (mayHold(name) ? readers.flatMap((reader) => read(name, reader)) : []);
}

function readerOf(category: NameCategory, { block, caution, harmless }: NameData["words"]["adult"]): Reader {
  const anywhere = (source: string) => new RegExp(source, "g");
  return { category, block: anywhere(block), caution: anywhere(caution), harmless: anywhere(harmless) };
}

function read(name: string, { category, harmless, ...reader }: Reader): readonly FoundWord[] {
  const rest = name.replace(harmless, (piece) => ".".repeat(piece.length));
  for (const level of ["block", "caution"] as const) {
    const pattern = reader[level];
    pattern.lastIndex = 0;
    for (let found = pattern.exec(rest); found !== null; found = pattern.exec(rest)) {
      if (!helpsAt(name, found.index, level)) return [{ category, level, word: found[0] }];
      // What excuses one word of a label excuses all of them: a path may be one label of megabytes.
      const end = name.indexOf(".", found.index);
      if (end < 0) break;
      pattern.lastIndex = end;
    }
  }
  return [];
}
