import { adultWords } from "./adult-words.ts";
import { gamblingWords } from "./gambling-words.ts";
import { helpsAt } from "./guards.ts";
import type { NameCategory } from "./trade-endings.ts";
import { expressionOf, harmlessOf, wordsOf, type WordRow, type WordTable } from "./word-table.ts";

export type FoundWord = {
  readonly category: NameCategory;
  readonly level: "caution" | "block";
  /** As it stands in the name. */
  readonly word: string;
};

type Reader = { readonly category: NameCategory; readonly harmless: RegExp } & Readonly<
  Record<FoundWord["level"], RegExp>
>;

/** The expressions are made when the first name is read, not when a worker starts. */
let made: { readonly any: RegExp; readonly readers: readonly Reader[] } | undefined;

/** The first reviewed word in a hostname that a table knows, and that is no part of a longer harmless one. */
export function findWords(hostname: string): readonly FoundWord[] {
  made ??= { any: anyOf([adultWords, gamblingWords].flatMap(rowsOf)), readers: makeReaders() };
  if (!made.any.test(hostname)) return [];
  return made.readers.flatMap((reader) => read(hostname, reader));
}

function read(hostname: string, { category, harmless, ...reader }: Reader): readonly FoundWord[] {
  const name = hostname.replace(harmless, (piece) => ".".repeat(piece.length));
  for (const level of ["block", "caution"] as const) {
    const found = reader[level].exec(name);
    if (found !== null) return helpsAt(hostname, found.index) ? [] : [{ category, level, word: found[0] }];
  }
  return [];
}

function makeReaders(): Reader[] {
  return [
    { category: "adult", table: adultWords } as const,
    { category: "gambling", table: gamblingWords } as const,
  ].map(({ category, table }) => ({
    category,
    block: anyOf(table.block),
    caution: anyOf(table.caution),
    harmless: new RegExp(harmlessOf(rowsOf(table)).map(escaped).join("|"), "g"),
  }));
}

function anyOf(rows: readonly WordRow[]): RegExp {
  return new RegExp(
    wordsOf(rows)
      .map((word) => expressionOf(word, "(?<![a-z])", "(?![a-z])"))
      .join("|"),
  );
}

const rowsOf = ({ block, caution }: WordTable) => [...block, ...caution];
const escaped = (piece: string) => piece.replaceAll(".", "\\.");
