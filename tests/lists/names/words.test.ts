import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { adultWords } from "../../../lists/names/adult-words.ts";
import { openNames } from "../../../core/signal/name-reader.ts";
import { nameData } from "../../../lists/names/name-data.ts";
import { gamblingWords } from "../../../lists/names/gambling-words.ts";
import { harmlessOf, wordsOf } from "../../../lists/names/word-table.ts";

const { findWords } = openNames(nameData, null);

describe.each([
  ["adult", adultWords],
  ["gambling", gamblingWords],
] as const)("the words of %s", (category, table) => {
  const rows = [...table.block, ...table.caution];
  const source = readFileSync(new URL(`../../../lists/names/${category}-words.ts`, import.meta.url), "utf8").split(
    "\n",
  );

  test("each row says above it why it is there", () => {
    const starts = source.flatMap((line, at) => (/^ {4}\[/.test(line) ? [source[at - 1]!.trim()] : []));
    expect(starts).toHaveLength(rows.length);
    expect(starts.filter((above) => !above.startsWith("// "))).toEqual([]);
  });

  test("each word is found where it stands alone, at its own level or a stricter one", () => {
    const missed = wordsOf(rows).filter((word) => {
      const name = `${word.replaceAll("_", "").replaceAll("#", "8")}.example`;
      return !findWords(name).some((found) => found.category === category);
    });
    expect(missed).toEqual([]);
  });

  test("each harmless piece is needed, and enough", () => {
    const words = wordsOf(rows).map((word) => word.replaceAll("_", "").replaceAll("#", "").replaceAll("-", ""));
    const pieces = harmlessOf(rows).map((piece) => piece.replaceAll(/[-._]/g, ""));
    expect(pieces.filter((piece) => !words.some((word) => piece.includes(word)))).toEqual([]);
  });
});
