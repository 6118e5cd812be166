import { expect, test } from "vitest";
import { auditName } from "../../../core/lists/audit-name.ts";
import { isPublicName } from "../../../core/lists/public-name.ts";
import { isSyllable, readVietnamese } from "../../../core/lists/vietnamese.ts";
import { auditWords } from "../../../lists/audit-words.ts";

const adult = auditWords.adult!;

test.each([
  ["essexplumbers.co.uk", "collision"],
  ["sussex.org.uk", "collision"],
  ["businessexpert.example", "collision"],
  ["ankaragayrimenkul.example", "collision"],
  ["gayatricollege.example", "collision"],
  ["vuimoingay.example", "vietnamese"],
  ["suckhoemoingayxyz.example", "vietnamese"],
  ["worker.gay", "ending"],
  // Proof elsewhere in the name, or a reading in which the keyword is a word of its own.
  ["essex-escorts.example", undefined],
  ["essexporn.example", undefined],
  ["sexpert.example", undefined],
  ["bangay.example", undefined],
  ["sexngay.example", undefined],
  ["annoncessex.example", undefined],
  ["hubporn.gay", undefined],
  ["quickthorny.example", undefined],
])("%s: %s", (host, kind) => {
  expect(auditName(host, adult)?.kind).toBe(kind);
});

test("syllables come from initials and rimes, by the rules of spelling", () => {
  const right = "ngay nguyen khuya quyen giang nghieng xoong uong yeu ghe ky tre".split(" ");
  const wrong = "sex kat cem ngen n gy ghan xyz porn".split(" ");
  expect(right.filter((text) => !isSyllable(text))).toEqual([]);
  expect(wrong.filter((text) => isSyllable(text))).toEqual([]);
});

test("a reading knows where words can end", () => {
  const none = new Set<string>();
  expect(readVietnamese("moingay", none).whole).toBe(true);
  expect(readVietnamese("moingay", none).standsAlone(4, 7)).toBe(false);
  expect(readVietnamese("bangay", none).standsAlone(3, 6)).toBe(true);
  expect(readVietnamese("essex", none).whole).toBe(false);
});

test.each([
  ["mit.edu", true],
  ["sub.hust.edu.vn", true],
  ["x.nhs.uk", true],
  ["ac.example", false],
  ["school.example", false],
])("%s stands under a public ending: %s", (host, expected) => {
  expect(isPublicName(host)).toBe(expected);
});

test("no empty word stands in the audit's words", () => {
  for (const { keywords, harmless, joints, proofs, openEndings } of Object.values(auditWords)) {
    expect([...keywords, ...harmless, ...joints, ...proofs, ...openEndings].filter((word) => word === "")).toEqual([]);
  }
});

test("every harmless word and joint holds a keyword, and none is a proof", () => {
  for (const { keywords, harmless, joints, proofs } of Object.values(auditWords)) {
    const words = [...harmless, ...joints];
    expect(words.filter((word) => !keywords.some((keyword) => word.includes(keyword)))).toEqual([]);
    expect(words.filter((word) => proofs.some((proof) => word.includes(proof)))).toEqual([]);
  }
});
