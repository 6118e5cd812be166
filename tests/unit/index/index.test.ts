import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { categoryIds } from "../../../core/category/categories.ts";
import type { IndexEntry } from "../../../core/index/collect-names.ts";
import { compileIndex } from "../../../core/index/compile.ts";
import { openIndex } from "../../../core/index/open-index.ts";
import { openSlicedIndex } from "../../../core/index/open-sliced-index.ts";
import { lines, oracle } from "./oracle.ts";
import { at, lists, never, sourceOf } from "./sample.ts";
import { runs } from "../../runs.ts";

describe("an index", () => {
  const entries: IndexEntry[] = [
    { name: "bad.example", list: 0 },
    { name: "bad.example", list: 1 },
    { name: "bad.example", list: 0 },
    { name: "sub.bad.example", list: 2 },
    { name: "xn--vd-nja3081a.vn", list: 2 },
    { name: "mixed.example/games", list: 3 },
    { name: "mixed.example/Games/poker", list: 2 },
    { name: "mixed.example/a%20b", list: 2 },
    { name: "1.2.3.4", list: 0 },
    { name: "3.4", list: 0 },
    { name: "5.6.7.8/x", list: 0 },
    { name: "2001:db8::1", list: 0 },
    { name: "edu.vn", list: never },
    { name: "gov", list: never },
    { name: "help.example/111", list: never },
    { name: "trailing.example/", list: 0 },
    { name: "trailing.example/a/", list: 2 },
  ];
  const index = openIndex(compileIndex(lists, entries));

  test.each([
    ["https://bad.example/", ["adult adult-a bad.example", "adult adult-b bad.example"]],
    ["https://www.bad.example/x/y?z", ["adult adult-a bad.example", "adult adult-b bad.example"]],
    [
      "https://a.sub.bad.example/",
      ["adult adult-a bad.example", "adult adult-b bad.example", "gambling gambling sub.bad.example"],
    ],
    ["https://notbad.example/", []],
    ["https://bad.example.org/", []],
    ["https://bad.examples/", []],
    ["https://example/", []],
    ["https://vídụ.vn/", ["gambling gambling xn--vd-nja3081a.vn"]],
    ["https://www.VÍDỤ.vn./", ["gambling gambling xn--vd-nja3081a.vn"]],
    ["https://mixed.example/", []],
    ["https://mixed.example/game", []],
    ["https://mixed.example/gamess", []],
    ["https://mixed.example/Games", ["ai-chat ai mixed.example/games"]],
    ["https://mixed.example/games", ["ai-chat ai mixed.example/games"]],
    ["https://m.mixed.example/games/", ["ai-chat ai mixed.example/games"]],
    ["https://mixed.example//x/../g%61mes/./chess", ["ai-chat ai mixed.example/games"]],
    [
      "https://mixed.example/games/poker/1",
      ["ai-chat ai mixed.example/games", "gambling gambling mixed.example/games/poker"],
    ],
    ["https://mixed.example/a b/c", ["gambling gambling mixed.example/a%20b"]],
    ["https://1.2.3.4/", ["adult adult-a 1.2.3.4"]],
    ["https://[64:ff9b::102:304]/", ["adult adult-a 1.2.3.4"]],
    ["https://9.2.3.4/", []],
    ["https://5.6.7.8/", []],
    ["https://5.6.7.8/x/y", ["adult adult-a 5.6.7.8/x"]],
    ["https://[2001:db8::1]/", ["adult adult-a 2001:db8::1"]],
    ["https://[2001:db8::2]/", []],
    ["https://hust.edu.vn/", ["never-block never edu.vn"]],
    ["https://edu.vn/", ["never-block never edu.vn"]],
    ["https://edu.vn.example/", []],
    ["https://www.nasa.gov/", ["never-block never gov"]],
    ["https://gov/", ["never-block never gov"]],
    ["https://gov.example/", []],
    ["https://help.example/111/x", ["never-block never help.example/111"]],
    ["https://trailing.example/", ["adult adult-a trailing.example"]],
    ["https://trailing.example/a", ["adult adult-a trailing.example", "gambling gambling trailing.example/a"]],
    ["about:blank", []],
  ])("matches %s with %j", (url, expected) => {
    expect(lines(index.matches(at(url)))).toEqual(expected);
  });

  it("gives the most specific name first", () => {
    const names = index.matches(at("https://mixed.example/games/poker/1")).map((match) => match.matched);
    expect(names).toEqual(["mixed.example/games/poker", "mixed.example/games"]);
  });

  it("counts each list's names once", () => {
    const counts = index.lists.map(({ id, names }) => [id, names]);
    expect(counts).toEqual([
      ["adult-a", 6],
      ["adult-b", 1],
      ["gambling", 5],
      ["ai", 1],
      ["never", 3],
    ]);
  });

  it("leaves out what would cover a top level, and what is not canonical", () => {
    const names = [
      "vn",
      "4",
      "gov/x",
      "Bad.example",
      "bad..example",
      ".bad.example",
      "bad.example.",
      "b d.example",
      "bad.example/é",
      "",
      "/x",
      `${"a.".repeat(130)}example`,
    ];
    const odd = openIndex(
      compileIndex(
        lists,
        names.map((name) => ({ name, list: 0 })),
      ),
    );
    expect(odd.lists[0]!.names).toBe(0);
    expect(odd.matches(at("https://bad.example/x"))).toEqual([]);
    expect(odd.matches(at("https://site.vn/x"))).toEqual([]);
    expect(odd.matches(at("https://1.2.3.4/x"))).toEqual([]);
  });

  it("answers when there is nothing in it", () => {
    const empty = openIndex(compileIndex([], []));
    expect(empty.matches(at("https://bad.example/x"))).toEqual([]);
  });

  it("knows every category", () => {
    const all = categoryIds.map((topic) => ({ id: `list-${topic}`, topic }));
    const each = openIndex(
      compileIndex(
        all,
        all.map((_, list) => ({ name: `site${list}.example`, list })),
      ),
    );
    const found = all.map((_, list) => each.matches(at(`https://site${list}.example/`)).map((match) => match.topic));
    expect(found).toEqual(categoryIds.map((topic) => [topic]));
  });

  it("does not depend on the order of its entries", () => {
    const once = compileIndex(lists, entries);
    const backwards = openIndex(compileIndex(lists, entries.toReversed()));
    expect(compileIndex(lists, entries)).toEqual(once);
    for (const { name } of entries) {
      const address = {
        scheme: "https",
        hostname: name.split("/")[0]!,
        port: "",
        path: name.slice(name.indexOf("/")),
        query: "",
      };
      expect(lines(backwards.matches(address))).toEqual(lines(index.matches(address)));
    }
  });
});

describe("an index of anything", () => {
  it("answers as a plain search does, in memory and in slices", async () => {
    await fc.assert(
      fc.asyncProperty(
        anyEntries(),
        fc.array(anyAddress(), { minLength: 1, maxLength: 12 }),
        async (entries, addresses) => {
          const bytes = compileIndex(lists, entries);
          const whole = openIndex(bytes);
          const sliced = await openSlicedIndex(sourceOf(bytes));
          for (const address of addresses) {
            const expected = oracle(lists, entries, address);
            expect(lines(whole.matches(address))).toEqual(expected);
            expect(await sliced.matches(address)).toEqual(whole.matches(address));
            expect(sliced.tryMatches(address)).toEqual(whole.matches(address));
          }
        },
      ),
      runs(400),
    );
  });
});

function anyLabel(): fc.Arbitrary<string> {
  return fc.constantFrom("a", "b", "ab", "xn--vd-nja3081a", "bad", "notbad", "vn", "com", "edu");
}

function anyHost(): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 9, arbitrary: fc.array(anyLabel(), { minLength: 2, maxLength: 4 }).map((labels) => labels.join(".")) },
    { weight: 1, arbitrary: fc.constantFrom("1.2.3.4", "2.3.4.5", "2001:db8::1") },
  );
}

function anyPath(): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom("x", "y", "xy", "%20", "a.b"), { maxLength: 4 })
    .map((segments) => segments.map((segment) => `/${segment}`).join(""));
}

function anyEntries(): fc.Arbitrary<IndexEntry[]> {
  const dotted = fc.record({
    name: fc
      .tuple(anyHost(), fc.oneof(fc.constant(""), anyPath()))
      .map(([host, path]) => (host.includes(":") ? host : host + path)),
    list: fc.nat({ max: 4 }),
  });
  const tops = fc.record({ name: fc.constantFrom("vn", "com", "edu"), list: fc.constant(never) });
  return fc.array(fc.oneof({ weight: 9, arbitrary: dotted }, { weight: 1, arbitrary: tops }), { maxLength: 200 });
}

function anyAddress() {
  return fc
    .tuple(anyHost(), anyPath())
    .map(([hostname, path]) => ({ scheme: "https", hostname, port: "", path: path === "" ? "/" : path, query: "" }));
}
