import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  bucketOf,
  bucketsPerBlock,
  encodeBlocks,
  findInBucket,
  markOf,
  parseDirectory,
  verifyBlock,
  type Entry,
} from "../../../core/index/exact-blocks.ts";
import { IndexError } from "../../../core/index/index-error.ts";
import { pathPrefixes } from "../../../core/index/name.ts";
import { hashPath } from "../../../core/index/suffix-hashes.ts";
import { mostSymbols, openSymbols, spells, writeSymbols, type Symbols } from "../../../core/index/symbols.ts";
import { trainSymbols } from "../../../core/index/train-symbols.ts";
import { runs } from "../../runs.ts";

/** The lanes may be anything, as long as equal names have equal ones. */
function entryOf(name: string, set: number): Entry {
  return { name, set, ...hashPath(0, 0, name) };
}

function createFinder(names: readonly string[], symbolTexts = trainSymbols(names)) {
  const { directory: bytes, blocks } = encodeBlocks(names.map(entryOf), symbolTexts);
  const directory = parseDirectory(bytes);
  const symbols = openSymbols(writeSymbols(symbolTexts));
  return (name: string) => {
    const { a, b } = entryOf(name, 0);
    if (directory.ends.length === 0) return -1;
    const bucket = bucketOf(a, b, directory.ends.length);
    const number = Math.floor(bucket / bucketsPerBlock);
    const start = directory.ends[number * bucketsPerBlock - 1] ?? 0;
    const block = blocks.subarray(start, directory.ends[number * bucketsPerBlock + bucketsPerBlock - 1]);
    verifyBlock(directory, number, block);
    return findInBucket(
      symbols,
      directory,
      bucket,
      { bytes: block, skipped: start },
      markOf(a, b),
      viewOf(`x.${name}`),
      2,
      name.length + 2,
    );
  };
}

/** Something stands behind the text, as it does in the look-up. */
const viewOf = (text: string) => new DataView(new TextEncoder().encode(`${text}.com.com`).buffer);

/** In bytes that are one bucket. */
function findAlone(symbols: Symbols, bytes: Uint8Array, name: string): number {
  const directory = { ends: Uint32Array.of(bytes.length), checksums: new Uint32Array() };
  const mark = bytes[0]!;
  return findInBucket(symbols, directory, 0, { bytes, skipped: 0 }, mark, viewOf(name), 0, name.length);
}

const anyName = fc.string({ unit: fc.constantFrom("a", "b", ".", "-", "/", "%"), minLength: 1, maxLength: 12 });

describe("exact blocks", () => {
  it("find every name and no other", () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyName, { maxLength: 400 }), fc.array(anyName), (names, others) => {
        const find = createFinder(names);
        for (const wanted of [...names, ...others]) expect(find(wanted)).toBe(names.indexOf(wanted));
      }),
      runs(200),
    );
  });

  it("find every name whatever the symbols are", () => {
    const anySymbols = fc.uniqueArray(anyName.filter(({ length }) => length <= 8).map(String), {
      maxLength: mostSymbols,
    });
    fc.assert(
      fc.property(fc.uniqueArray(anyName, { maxLength: 60 }), anySymbols, (names, symbols) => {
        const find = createFinder(names, symbols);
        for (const wanted of names) expect(find(wanted)).toBe(names.indexOf(wanted));
      }),
      runs(200),
    );
  });

  it("find names of up to 2048 characters, in sets of any number", () => {
    const long = Array.from({ length: 40 }, (_, i) => `site.example/${"0123456789".repeat(200)}${i}`);
    const { blocks } = encodeBlocks([{ ...entryOf(long[7]!, 0), set: 70_000 }], trainSymbols(long));
    const symbols = openSymbols(writeSymbols(trainSymbols(long)));
    expect(findAlone(symbols, blocks, long[7]!)).toBe(70_000);
    expect(findAlone(symbols, blocks, long[8]!)).toBe(-1);
  });

  it("refuse a block that was changed", () => {
    const { directory, blocks } = encodeBlocks([entryOf("bad.example", 0)], []);
    blocks[3]! ^= 1;
    expect(() => verifyBlock(parseDirectory(directory), 0, blocks)).toThrow(IndexError);
  });

  test.each([
    ["a name longer than its block", [7, 9, 0, 0]],
    ["a number that does not end", [7, 0x80]],
    ["a character that is not there", [7, 1, 0, 255]],
    ["a code without a symbol", [7, 1, 0, 2]],
  ])("refuse %s", (_, written) => {
    expect(() => findAlone(openSymbols("a b"), Uint8Array.from(written), "a")).toThrow(IndexError);
  });
});

describe("symbols", () => {
  test.each([" ", "a  b", "longer-than-eight", "a ".repeat(300).trim()])("refuse %j", (written) => {
    expect(() => openSymbols(written)).toThrow(IndexError);
  });

  it("spell a text from a place to its end, and no other", () => {
    const symbols = openSymbols(".com bad b");
    const codes = Uint8Array.from([1, 0]);
    const texts = ["bad.com", "www.bad.com", "bad.co", "bad.com.vn", "bed.com", ""];
    expect(
      texts.map((text) => spells(symbols, codes, 0, 2, viewOf(text), Math.max(0, text.length - 7), text.length)),
    ).toEqual([true, true, false, false, false, false]);
  });

  it("are learnt from names: the same names give the same, at most 255, the frequent ones long", () => {
    const names = Array.from({ length: 3000 }, (_, i) => `${i.toString(36)}casino.com.vn`);
    const symbols = trainSymbols(names);
    expect(trainSymbols(names)).toEqual(symbols);
    expect(symbols.length).toBeLessThanOrEqual(mostSymbols);
    expect(Math.max(...symbols.map(({ length }) => length))).toBe(8);
    expect(trainSymbols([])).toEqual([]);
  });
});

describe("pathPrefixes", () => {
  test.each([
    ["/", 9, []],
    ["/a", 9, ["/a"]],
    ["/a/", 9, ["/a"]],
    ["/a/b/c", 9, ["/a/b/c", "/a/b", "/a"]],
    ["/a/b/c", 2, ["/a/b", "/a"]],
    ["/a/b/c", 0, []],
  ])("of %s up to %i segments are %j", (path, most, prefixes) => {
    expect(pathPrefixes(path, most)).toEqual(prefixes);
  });
});
