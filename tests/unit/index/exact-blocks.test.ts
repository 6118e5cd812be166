import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { encodeBlocks, findBlock, findInBlock, parseDirectory, verifyBlock } from "../../../core/index/exact-blocks.ts";
import { IndexError } from "../../../core/index/index-error.ts";
import { pathPrefixes, sortKey } from "../../../core/index/name.ts";

function createFinder(keys: readonly string[]) {
  const { directory: bytes, blocks } = encodeBlocks(keys.map((key, set) => ({ key, set })));
  const directory = parseDirectory(bytes);
  return (key: string) => {
    const block = findBlock(directory, key);
    if (block < 0) return -1;
    const slice = blocks.subarray(directory.offsets[block], directory.offsets[block + 1]);
    verifyBlock(directory, block, slice);
    return findInBlock(slice, key);
  };
}

describe("exact blocks", () => {
  it("find every key and no other", () => {
    const key = fc.string({ unit: fc.constantFrom("a", "b", ".", "-"), minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(fc.uniqueArray(key, { maxLength: 400 }), fc.array(key), (keys, others) => {
        const sorted = keys.toSorted();
        const find = createFinder(sorted);
        for (const wanted of [...keys, ...others]) expect(find(wanted)).toBe(sorted.indexOf(wanted));
      }),
      { numRuns: 200 },
    );
  });

  it("refuse a block that was changed", () => {
    const { directory, blocks } = encodeBlocks([{ key: "example.bad", set: 0 }]);
    blocks[3]! ^= 1;
    expect(() => verifyBlock(parseDirectory(directory), 0, blocks)).toThrow(IndexError);
  });
});

describe("sortKey", () => {
  test.each([
    ["a.b.example", "", "example.b.a"],
    ["a.b.example", "/x.y/z", "example.b.a/x.y/z"],
    ["gov", "", "gov"],
  ])("of %s and %j is %s", (host, path, key) => {
    expect(sortKey(host, path)).toBe(key);
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
