import { expect, test } from "vitest";
import { chosenName, eachPiece, isNoName, pieceNumbers } from "../../../../core/signal/host/name-pieces.ts";

test.each([
  ["example.com", ".example."],
  ["www.example.com", ".example."],
  ["a.example.co.uk", ".a.example."],
  ["example.com.vn", ".example."],
  ["com.vn", ".com."],
  ["example.club.vn", ".example.club."],
  ["www.com", ".www."],
  ["localhost", ".localhost."],
])("of %s somebody chose %s", (hostname, chosen) => {
  expect(chosenName(hostname)).toBe(chosen);
});

test.each([
  [".12345.", true],
  [".a1b.", true],
  [".abc.", false],
  [".a-b-c.", false],
  [".shop123456.", true],
  [".shop12345.", false],
  [".a79ab95c1589a13f8.", true],
  [".xn--80ak6aa92e.", true],
])("%s is no name: %s", (name, answer) => {
  expect(isNoName(name)).toBe(answer);
});

function piecesOf(name: string): Map<string, number[]> {
  const pieces = new Map<string, number[]>();
  eachPiece(name, (piece, from, to) => {
    const text = name.slice(from, to);
    pieces.set(text, [...(pieces.get(text) ?? []), piece]);
  });
  return pieces;
}

test("pieces are three to seven letters in a row, each under its own number", () => {
  const pieces = piecesOf(".abcdefgh.");
  const lengths = Map.groupBy([...pieces.keys()], (text) => text.length);
  expect([3, 4, 5, 6, 7].map((length) => lengths.get(length)?.length)).toEqual([8, 7, 6, 5, 4]);
  const numbers = [...pieces.values()].flat();
  expect(new Set(numbers).size).toBe(30);
  expect(numbers.every((number) => number >= 0 && number < pieceNumbers)).toBe(true);
});

test("letters have the same number in any name", () => {
  expect(piecesOf(".abc.").get("abc")).toEqual(piecesOf("xxabcxx").get("abc"));
});

test("digits count as they are and as any digit", () => {
  const [seven, anyOfSeven] = piecesOf("ab7").get("ab7")!;
  const [eight, anyOfEight] = piecesOf("ab8").get("ab8")!;
  expect(seven).not.toBe(eight);
  expect(anyOfSeven).toBe(anyOfEight);
});

test("hyphens count, and are skipped as well", () => {
  const together = piecesOf("abcd").get("abcd")![0];
  expect(piecesOf("ab-cd").get("ab-cd")).toContain(together);
  expect(piecesOf("a-b-cd").get("a-b-cd")).toContain(together);
});
