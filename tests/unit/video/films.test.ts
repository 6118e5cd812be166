import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { categoryIds } from "../../../core/category/categories.ts";
import type { Child } from "../../../core/limits/child.ts";
import { judge } from "../../../core/verdict/judge.ts";
import { asksForMaker, filmAt, filmSites, withNamedFilm } from "../../../core/video/films.ts";
import { openFilms } from "../../../core/video/open-films.ts";
import { runs } from "../../runs.ts";
import { address, limits, match, noon } from "../support.ts";

const id = "UCaaaaaaaaaaaaaaaaaaaaaa";
const [film, other] = ["abcdefghijk", "zzzzzzzzzzz"];
const approved = [{ of: "@ve-cung-be" }, { of: id }, { of: "v=mot-phim-01" }];

const garden = (part: Partial<Child> = {}) => limits({ child: { tier: "under-7", films: approved, ...part } });
const treat = (url: string, makers: readonly string[] = [], of = garden()) =>
  judge(address(url), [match("video", "youtube.com")], [], withNamedFilm(of, address(url), makers), noon).treatment;
const watch = (of: string) => `https://www.youtube.com/watch?v=${of}`;

describe("a film is known by its address", () => {
  test.each<[string, string | undefined]>([
    [watch(film), film],
    [`https://m.youtube.com/watch?app=m&v=${film}&t=10s`, film],
    [`https://youtube.com/watch/?v=${film}`, undefined],
    [`http://www.youtube.com/watch?v=${film}`, undefined],
    [`https://www.youtube.com/watch?v=${film}&v=${other}`, undefined],
    [`https://www.youtube.com/watch?%76=${other}&v=${film}`, undefined],
    [`https://www.youtube.com/watch?%76=${film}`, undefined],
    ["https://www.youtube.com/watch?v=short", undefined],
    [`https://www.youtube.com/embed/${film}`, undefined],
    [`https://www.youtube.com/shorts/${film}`, undefined],
    [`https://music.youtube.com/watch?v=${film}`, undefined],
    [`https://youtube.com.khac.example/watch?v=${film}`, undefined],
    [`https://www.youtube-nocookie.com/watch?v=${film}`, undefined],
  ])("%s", (url, known) => {
    expect(filmAt(address(url))).toBe(known);
  });
});

describe("in the garden YouTube is closed but for what was approved", () => {
  test.each<[string, string, readonly string[], "allow" | "block"]>([
    ["a film of an approved name", watch(film), ["@ve-cung-be"], "allow"],
    ["a film of an approved id", watch(film), ["@ten-khac", id], "allow"],
    ["a film whose page names somebody else", watch(film), ["@ten-khac"], "block"],
    ["a film whose page has named nobody", watch(film), [], "block"],
    ["a film that was approved itself", watch("mot-phim-01"), [], "allow"],
    ["a page that names a film as its maker", watch(film), ["v=mot-phim-01"], "block"],
    ["the channel's own page", "https://www.youtube.com/@Ve-Cung-Be/videos", [], "allow"],
    ["the channel's own page by its id", `https://www.youtube.com/channel/${id}`, [], "allow"],
    ["a channel that only begins like it", "https://www.youtube.com/@ve-cung-be-em", ["@ve-cung-be"], "block"],
    ["another channel", "https://www.youtube.com/@ten-khac", ["@ve-cung-be"], "block"],
    ["the first page", "https://www.youtube.com/", ["@ve-cung-be"], "block"],
    ["a search", "https://www.youtube.com/results?search_query=ve", ["@ve-cung-be"], "block"],
    ["a short film", `https://www.youtube.com/shorts/${film}`, ["@ve-cung-be"], "block"],
    ["a player in another page", `https://www.youtube.com/embed/${film}`, ["@ve-cung-be"], "block"],
    ["another site that says the same", `https://phim.example/watch?v=${film}`, ["@ve-cung-be"], "block"],
  ])("%s", (_what, url, makers, treatment) => {
    expect(treat(url, makers)).toBe(treatment);
  });

  test.each(["@bé-vẽ", "@Bé-Vẽ", "@BÉ-VẼ", "@bé-vẽ".normalize("NFD"), "@%62%c3%a9-V%e1%ba%bd"])(
    "a name with Vietnamese letters is one however it is written: %s",
    (name) => {
      const own = garden({ films: [{ of: "@bé-vẽ" }] });
      for (const url of [`https://www.youtube.com/${name}`, `https://www.youtube.com/${name}/videos`])
        expect(treat(url, [], own), url).toBe("allow");
      expect(treat(`https://www.youtube.com/${name}x`, [], own)).toBe("block");
      expect(treat("https://www.youtube.com/@b%FF-v", [], own)).toBe("block");
    },
  );

  test("what lists and the page say of an approved film still counts", () => {
    const at = address("https://www.youtube.com/@ve-cung-be");
    const listed = judge(at, [match("video"), match("gambling")], [], garden(), noon);
    const signal = { category: "violence", level: "caution", evidence: "x" } as const;
    const signalled = judge(at, [match("video")], [signal], garden(), noon);
    expect([listed.treatment, signalled.treatment]).toEqual(["block", "block"]);
  });

  test("a parent's block of YouTube comes first", () => {
    const blocked = garden({ siteRules: [{ site: "youtube.com", action: "block" }] });
    expect(treat(watch("mot-phim-01"), [], blocked)).toBe("block");
    expect(openFilms(approved, blocked, noon)).toEqual([]);
  });

  test("older children are judged as if nothing had been approved", () => {
    const older = garden({ tier: "7-9" });
    expect([treat(watch(film), ["@ve-cung-be"], older), filmSites(older)]).toEqual([
      treat(watch(film), [], garden({ tier: "7-9", films: [] })),
      [],
    ]);
  });

  test("cards lead to each of them", () => {
    const cards = openFilms(
      [{ of: "@bé-vẽ", name: "Bé vẽ" }, { of: "v=mot-phim-01" }],
      garden({ films: [{ of: "@bé-vẽ" }, { of: "v=mot-phim-01" }] }),
      noon,
    );
    expect(cards).toEqual([
      { site: "youtube.com/@b%C3%A9-v%E1%BA%BD", why: "Bé vẽ", film: "all" },
      { site: "youtube.com/watch?v=mot-phim-01", why: "", film: "one" },
    ]);
  });
});

test.each<[string, string, Partial<Child>, boolean]>([
  ["a film that may be of an approved maker", watch(film), {}, true],
  ["a film that is approved itself", watch("mot-phim-01"), {}, false],
  ["a film where single ones alone are approved", watch(film), { films: [{ of: "v=mot-phim-01" }] }, false],
  ["a film outside the garden", watch(film), { tier: "7-9" }, false],
  ["any other page", "https://www.youtube.com/", {}, false],
])("whether the page is asked whose film it is: %s", (_what, url, part, asks) => {
  expect(asksForMaker(address(url), garden(part))).toBe(asks);
});

test("what a page says of its maker opens that film and changes no other verdict", () => {
  const urls = fc.oneof(
    fc.webUrl({ validSchemes: ["http", "https"] }),
    fc.constantFrom(
      "https://www.youtube.com/",
      "https://youtube.com/@ai-do",
      watch(other),
      "https://help.example/",
      "https://garden.example/",
    ),
    fc
      .tuple(
        fc.constantFrom("www.youtube.com", "m.youtube.com", "youtu.be", "a.example"),
        fc.webPath(),
        fc.webQueryParameters(),
      )
      .map(([host, path, query]) => `https://${host}${path}?${query}`),
  );
  const makers = fc.array(fc.constantFrom("@ve-cung-be", "@ten-khac", id, `v=${other}`, "v=mot-phim-01"), {
    maxLength: 4,
  });
  const tiers = fc.constantFrom("under-7", "7-9", "13-15") as fc.Arbitrary<"under-7" | "7-9" | "13-15">;
  fc.assert(
    fc.property(urls, makers, tiers, fc.constantFrom(...categoryIds), (url, said, tier, category) => {
      const before = garden({ tier });
      const after = withNamedFilm(before, address(watch(film)), said);
      const verdict = (of: typeof before) => judge(address(url), [match(category)], [], of, noon);
      expect(verdict(after)).toEqual(verdict(before));
    }),
    runs(300),
  );
});
