import { describe, expect, test, it } from "vitest";
import { buildFuseFilter } from "../../../core/index/build-fuse-filter.ts";
import { encodeFilter, parseFilter } from "../../../core/index/filter-section.ts";
import { fuseValue, missing, type FuseKeys } from "../../../core/index/fuse-filter.ts";
import { finishHash } from "../../../core/index/suffix-hashes.ts";

const clash = 28;

function keysOf(count: number, salt = 1): FuseKeys {
  const numbers = Array.from({ length: count }, (_, i) => i);
  return {
    count,
    a: Int32Array.from(numbers, (i) => finishHash(i, salt, 11)),
    b: Int32Array.from(numbers, (i) => finishHash(salt, i, 13)),
    values: Uint8Array.from(numbers, (i) => i % 32),
  };
}

describe("a binary fuse filter", () => {
  test.each([0, 1, 2, 3, 10, 100, 1000, 30_000])("finds every one of %i keys with its value", (count) => {
    const keys = keysOf(count);
    const filter = parseFilter(encodeFilter(keys));
    const wrong = [...keys.values].filter((value, i) => fuseValue(filter, keys.a[i]!, keys.b[i]!) !== value);
    expect(wrong).toEqual([]);
  });

  it("takes about one strange key in 2048 for its own", () => {
    const filter = parseFilter(encodeFilter(keysOf(20_000)));
    const strange = keysOf(200_000, 2);
    const taken = strange.values.filter((_, i) => fuseValue(filter, strange.a[i]!, strange.b[i]!) !== missing);
    expect(taken.length).toBeGreaterThan(40);
    expect(taken.length).toBeLessThan(200);
  });

  it("makes one key of two with the same hash, and finds it as a clash", () => {
    const twice = keysOf(500);
    twice.a[7] = twice.a[3]!;
    twice.b[7] = twice.b[3]!;
    const filter = parseFilter(encodeFilter(twice));
    const found = Array.from(twice.a, (a, i) => fuseValue(filter, a, twice.b[i]!));
    expect(found).toEqual(Array.from(twice.values, (value, i) => (i === 3 || i === 7 ? clash : value)));
  });

  it("is built the same from the same keys", () => {
    expect(buildFuseFilter(keysOf(1000), clash)).toEqual(buildFuseFilter(keysOf(1000), clash));
  });
});
