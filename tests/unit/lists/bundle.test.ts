import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { applyPatch, encodePatch, nameTable } from "../../../core/lists/bundle-patch.ts";
import { decodeShard, encodeShard, shardOfName, type BundledName } from "../../../core/lists/bundle-shard.ts";
import type { BundleManifest } from "../../../core/lists/bundle-manifest.ts";
import { planUpdate } from "../../../core/lists/plan-update.ts";
import { createReleases } from "../../../core/lists/release-list.ts";
import { parseStrictJson } from "../../../core/lists/strict-json.ts";

const known = new Set(["a", "b"]);
const host = fc.stringMatching(/^[a-z]{1,5}\.(?:example|test)(?:\/[a-z]{1,3})?$/);
const lists = fc.constantFrom(["a"], ["b"], ["a", "b"]);
const bundle: fc.Arbitrary<BundledName[]> = fc
  .uniqueArray(host)
  .chain((names) => fc.tuple(...names.map((name) => lists.map((of) => ({ name, lists: of })))));
const sorted = (names: readonly BundledName[]) => names.toSorted((x, y) => (x.name < y.name ? -1 : 1));

describe("a shard", () => {
  it("gives back the names that were put in", () => {
    fc.assert(
      fc.property(bundle, (names) => {
        expect(sorted(decodeShard(encodeShard(names), 0, 1, known)!)).toEqual(sorted(names));
      }),
    );
  });

  test.each([
    ["a list that nobody knows", "@strange\nbad.example\n"],
    ["a name before its lists", "bad.example\n@a\n"],
    ["a name of another shard", `@a\n${["x.example", "y.example", "z.test"].find((n) => shardOfName(n, 2) === 1)}\n`],
  ])("is refused with %s", (_, text) => {
    expect(decodeShard(text, 0, 2, known)).toBeUndefined();
  });
});

test("a patch leads from any names to any others", () => {
  fc.assert(
    fc.property(bundle, bundle, (before, after) => {
      const [table, wanted] = [nameTable(before), nameTable(after)];
      applyPatch(table, encodePatch(table, wanted));
      expect([...table].toSorted()).toEqual([...wanted].toSorted());
    }),
  );
});

describe("an update", () => {
  const file = (sha256: string, size: number) => ({ sha256, size, unpacked: size });
  const next = {
    version: 5,
    shards: [file("a", 100), file("b", 100)],
    patches: [
      { ...file("p3", 20), from: 3 },
      { ...file("p4", 30), from: 4 },
    ],
  } as unknown as BundleManifest;
  test.each([
    ["nothing is held", null, "shards", ["a", "b"], 200],
    ["the version before is held", { version: 4, shards: [file("x", 1)] }, "patches", ["p4"], 30],
    ["an older one is held", { version: 3, shards: [file("x", 1)] }, "patches", ["p3", "p4"], 50],
    ["one too old is held", { version: 2, shards: [file("x", 1), file("b", 1)] }, "shards", ["a"], 100],
    ["all of it is held", { version: 4, shards: [file("a", 1), file("b", 1)] }, "shards", [], 0],
  ])("moves least when %s", (_, held, kind, files, bytes) => {
    const plan = planUpdate(held, next);
    expect({ ...plan, files: plan.files.map(({ sha256 }) => sha256) }).toEqual({ kind, files, bytes });
  });
});

test.each([
  ["school.example", true],
  ["www.school.example", true],
  ["school.example/x", true],
  ["blog.example/good/page", true],
  ["blog.example/good", true],
  ["blog.example/goodish", false],
  ["blog.example", false],
  ["example", false],
])("with school.example and blog.example/Good released, the entry %s is released: %s", (entry, expected) => {
  expect(createReleases(["school.example", "blog.example/Good"])(entry)).toBe(expected);
});

test("strict JSON reads what JSON reads, and refuses a key twice at any depth", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(parseStrictJson(JSON.stringify(value))).toEqual({ value: JSON.parse(JSON.stringify(value)) });
    }),
  );
  expect(parseStrictJson('{"a":[{"b":1,"b":2}]}')).toEqual({ refused: "duplicate-key" });
  expect(parseStrictJson('{"a":{"b":1},"c":{"b":2}}')).toHaveProperty("value");
  expect(parseStrictJson('{"a":"\\"a\\":1"}')).toHaveProperty("value");
});
