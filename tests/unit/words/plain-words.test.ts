import { expect, test } from "vitest";
import { plainWords } from "../../../core/words/plain-words.ts";

test.each([
  ["Đường  về Nhà", "duong ve nha"],
  ["đường ve\u0301 nha", "duong ve nha"],
  ["  Cờ bạc, cá cược ", "co bac, ca cuoc"],
  ["", ""],
])("%j is found as %j", (words, plain) => {
  expect(plainWords(words)).toBe(plain);
});
