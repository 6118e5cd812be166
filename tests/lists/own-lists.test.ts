import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it, test } from "vitest";
import { parseAddress } from "../../core/address/parse-address.ts";
import { siteCovers } from "../../core/address/site.ts";
import { isPublicSuffix } from "../../core/address/registrable-domain.ts";
import { categoryIds } from "../../core/category/categories.ts";
import { parseList } from "../../core/index/parse-list/parse-list.ts";
import { rejectedInAll, type ParsedList } from "../../core/index/parse-list/parsed-list.ts";
import { garden } from "../../lists/garden.ts";
import { gardenSites } from "../../lists/garden-sites.ts";
import { helpSites } from "../../lists/help.ts";
import { bundledLicences } from "../../lists/list-source.ts";
import { registry } from "../../lists/registry.ts";
import { hostOf, isUnder } from "../../lists/names.ts";
import { places } from "../../scripts/lists/places.ts";

const curatedOf = (category: string) =>
  parseList("urls", readFileSync(join(places.curated, `${category}.txt`), "utf8"));
const curated = new Map<string, ParsedList>(categoryIds.map((category) => [category, curatedOf(category)]));
const curatedNames = () => [...curated.values()].flatMap(({ names }) => names);
const neverBlock = parseList("wildcard", readFileSync(places.neverBlock, "utf8"));
const guard = new Set(neverBlock.names);

describe.each([...categoryIds])("curated/%s.txt", (category) => {
  const { names, rejected } = curated.get(category)!;

  it("is read whole and names something", () => {
    expect(names.length).toBeGreaterThan(0);
    expect(rejectedInAll(rejected)).toBe(0);
  });

  it("names nothing twice, no public suffix, and nothing that never-block guards", () => {
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(names.filter((name) => name === hostOf(name) && isPublicSuffix(name))).toEqual([]);
    expect(names.filter((name) => isUnder(hostOf(name), guard))).toEqual([]);
  });
});

test("the curated lists name at least 450 sites", () => {
  expect(new Set(curatedNames()).size).toBeGreaterThanOrEqual(450);
});

test.each([
  "google.com",
  "www.google.com.vn",
  "bing.com",
  "duckduckgo.com",
  "wikipedia.org",
  "github.com",
  "translate.google.com",
  "zadn.vn",
  "zdn.vn",
  "gmail.com",
])("%s is in no category of ours", (host) => {
  const address = parseAddress(`https://${host}/`)!;
  expect(curatedNames().filter((name) => siteCovers(name, address))).toEqual([]);
});

test.each([
  ["zalo.me", "social"],
  ["chat.zalo.me", "social"],
  ["facebook.com", "social"],
  ["m.youtube.com", "video"],
  ["www.roblox.com", "games"],
  ["voz.vn", "forum"],
  ["shopee.vn", "shopping"],
  ["chatgpt.com", "ai-chat"],
  ["ometv.chat", "chat"],
  ["www.tinder.com", "dating"],
  ["croxyproxy.com", "proxy"],
  ["vlxx.moi", "adult"],
  ["kubet.com", "gambling"],
])("%s is in %s", (host, category) => {
  const address = parseAddress(`https://${host}/`)!;
  const found = [...curated].filter(([, { names }]) => names.some((name) => siteCovers(name, address)));
  expect(found.map(([id]) => id)).toEqual([category]);
});

describe("never-block.txt", () => {
  it("is read whole and holds at least 600 names, each once", () => {
    expect(rejectedInAll(neverBlock.rejected)).toBe(0);
    expect(neverBlock.names.length).toBeGreaterThanOrEqual(600);
    expect(guard.size).toBe(neverBlock.names.length);
  });

  test.each([
    "parkinson.org",
    "asam.org",
    "www.rxlist.com",
    "drugs.com",
    "splcenter.org",
    "eventbrite.com",
    "meetup.com",
    "gravatar.com",
    "nvidia.com",
    "unex.es",
    "bidv.vn",
    "huph.edu.vn",
    "nhidong315.com",
    "za.zdn.vn",
  ])("guards %s, which a published list names by mistake", (host) => {
    expect(isUnder(host, guard)).toBe(true);
  });

  test.each(["vi.glosbe.com", "context.reverso.net", "www.thefreedictionary.com", "vdict.com", "baomoi.com"])(
    "guards %s, whose pages are named by what they explain or report",
    (host) => {
      expect(isUnder(host, guard)).toBe(true);
    },
  );

  test.each([
    "facebook.com",
    "youtube.com",
    "google.com",
    "blogspot.com",
    "vingroup.shop",
    "com",
    "vn",
    "com.vn",
    "org",
  ])("does not guard %s", (host) => {
    expect(isUnder(host, guard)).toBe(false);
  });
});

describe("the registry", () => {
  const ids = registry.map(({ id }) => id);

  it("has every id once", () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("ships only what may be shipped", () => {
    const shipped = registry.filter(({ origin }) => origin !== "download");
    expect(shipped.filter(({ licence }) => !(bundledLicences as readonly string[]).includes(licence))).toEqual([]);
  });

  it("has an upstream for every list that is not ours", () => {
    expect(registry.filter(({ origin, upstream }) => (origin === "curated") !== (upstream === null))).toEqual([]);
  });

  describe("has a line in the notices", () => {
    let notices = "";
    beforeAll(() => {
      notices = readFileSync(join(places.root, "lists", "NOTICE.md"), "utf8");
    });
    test.each(
      registry.filter(({ origin }) => origin !== "curated").map(({ id, upstream }) => [id, upstream!.repo] as const),
    )("for %s", (id, repo) => {
      expect(notices).toContain(`\`${id}\``);
      expect(readFileSync(join(places.root, "NOTICE"), "utf8")).toContain(repo);
    });
  });
});

test("help and garden name canonical sites that no list of ours blocks", () => {
  for (const site of [...helpSites, ...gardenSites]) {
    const address = parseAddress(`https://${site}`)!;
    expect(`${address.hostname}${address.path}`.replace(/\/$/, "")).toBe(site);
    expect(curatedNames().filter((name) => siteCovers(name, address))).toEqual([]);
  }
});

test("the garden has at least 60 sites, each with its reason in both languages", () => {
  expect(gardenSites.length).toBeGreaterThanOrEqual(60);
  expect(Object.keys(garden)).toEqual([...gardenSites]);
  expect(Object.values(garden).filter(({ vi, en }) => vi.trim() === "" || en.trim() === "")).toEqual([]);
});
