import { describe, expect, it } from "vitest";
import { compileIndex } from "../../../core/index/compile.ts";
import { openIndex } from "../../../core/index/open-index.ts";
import { openSlicedIndex } from "../../../core/index/open-sliced-index.ts";
import { at, lists, sourceOf } from "./sample.ts";

describe("an index of 200,000 names", () => {
  const names = Array.from({ length: 200_000 }, (_, i) => madeUpName(i));
  const bytes = compileIndex(
    lists,
    names.map((name, i) => ({ name, list: i % 3 })),
  );
  const index = openIndex(bytes);
  const listed = new Set(names);

  it("misses none of its names, as they are and as a subdomain", () => {
    const missed = names.filter((name, i) => {
      const address = { scheme: "https", hostname: i % 2 === 0 ? name : `www.${name}`, port: "", path: "/", query: "" };
      return !index.matches(address).some((match) => match.matched === name && match.list === lists[i % 3]!.id);
    });
    expect(missed).toEqual([]);
  });

  it("takes no other name for one of them", () => {
    const others = names.map((name) => `x${name}`).filter((name) => !listed.has(name));
    const wrong = others.filter((hostname) =>
      index
        .matches({ scheme: "https", hostname, port: "", path: "/", query: "" })
        .some((match) => !hostname.endsWith(`.${match.matched}`)),
    );
    expect(wrong).toEqual([]);
  });

  it("takes at most 19 bits a name for the filter, and 19 bytes in all for a name of chance letters", () => {
    expect((filterBytes(bytes) * 8) / names.length).toBeLessThanOrEqual(19);
    expect(bytes.length / names.length).toBeLessThanOrEqual(19);
  });

  it("reads one slice for a name it does not know, and three for one it knows", async () => {
    const source = sourceOf(bytes);
    const sliced = await openSlicedIndex(source);
    source.reads.length = 0;
    const unknown = at(
      `https://www.${names.find((name) => index.matches(at(`https://q${name}/`)).length === 0)!.replace(/^/, "q")}/`,
    );
    expect(sliced.tryMatches(unknown)).toBeUndefined();
    expect(await sliced.matches(unknown)).toEqual([]);
    expect(source.reads.length).toBe(1);
    expect(source.reads[0]![1] - source.reads[0]![0]).toBeLessThan(160_000);
    source.reads.length = 0;
    const known = at(`https://${names.find((name) => sliced.tryMatches(at(`https://${name}/`)) === undefined)!}/`);
    expect((await sliced.matches(known)).length).toBeGreaterThan(0);
    expect(source.reads.length).toBeLessThanOrEqual(3);
    source.reads.length = 0;
    expect(sliced.tryMatches(known)).toEqual(index.matches(known));
    expect(source.reads.length).toBe(0);
  });
});

/** The filters' share, from the shard table that ends the front. */
function filterBytes(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer);
  const table = 20 + view.getUint32(16, true);
  const rows = Array.from({ length: view.getUint32(table, true) }, (_, i) => view.getUint32(table + 4 + 20 * i, true));
  return rows.reduce((sum, length) => sum + length, 0);
}

/** Different for every number, of a length like those in real lists. */
function madeUpName(i: number): string {
  const scrambled = Math.imul(i + 1, 0x9e3779b1) >>> 0;
  return `${scrambled.toString(36)}${["", "-site", "casino"][i % 3]}.${["com", "net", "com.vn", "xyz"][i % 4]}`;
}
