import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { adultWords } from "../../../../core/signal/host/adult-words.ts";
import { findWords } from "../../../../core/signal/host/find-word.ts";
import { gamblingWords } from "../../../../core/signal/host/gambling-words.ts";
import { harmlessOf, wordsOf } from "../../../../core/signal/host/word-table.ts";

describe.each([
  ["adult", adultWords],
  ["gambling", gamblingWords],
] as const)("the words of %s", (category, table) => {
  const rows = [...table.block, ...table.caution];
  const source = readFileSync(
    new URL(`../../../../core/signal/host/${category}-words.ts`, import.meta.url),
    "utf8",
  ).split("\n");

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
    const pieces = harmlessOf(rows).map((piece) => piece.replaceAll(/[-.]/g, ""));
    expect(pieces.filter((piece) => !words.some((word) => piece.includes(word)))).toEqual([]);
  });
});
