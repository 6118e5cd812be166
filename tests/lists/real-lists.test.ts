import { existsSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { beforeAll, describe, expect, it, test } from "vitest";
import { parseAddress } from "../../core/address/parse-address.ts";
import { openIndex, type Index } from "../../core/index/open-index.ts";
import { registry } from "../../lists/registry.ts";
import { buildIndexFrom } from "../../scripts/lists/build-index.ts";
import { mostBundledNames } from "../../scripts/lists/build-package.ts";
import { compileLists, countNames, type CompiledLists } from "../../scripts/lists/compile-lists.ts";
import { readerOfPackage } from "../../scripts/lists/read-source.ts";

const mirror = process.env["LISTS_MIRROR"];
const benign = process.env["LISTS_BENIGN"];
const shipped = registry.filter(({ origin, enabled }) => origin !== "download" && enabled);

/** Categories that a page about school, press or money can never rightly be in. */
const grave = ["adult", "gambling", "dating", "violence", "self-harm", "drugs", "scam", "proxy"];

function topicsOf(index: Index, host: string): string[] {
  const topics = index.matches(parseAddress(`https://${host}/`)!).map(({ topic }): string => topic);
  return topics.includes("never-block") ? [] : topics;
}

test("an empty directory gives never-block alone", async () => {
  const index = openIndex(await buildIndexFrom(mkdtempSync(join(tmpdir(), "lists-"))));
  expect(index.lists.map(({ id }) => id)).toEqual(["never-block"]);
  expect(topicsOf(index, "www.pornhub.com")).toEqual([]);
  expect(index.matches(parseAddress("https://hust.edu.vn/")!)).toMatchObject([{ topic: "never-block" }]);
});

/** Harmless by themselves; as engines without a safe search that can be held they are detours by our own word. */
const unheldEngines: readonly string[] = ["altavista.com", "sm.cn", "sogou.com"];

describe.skipIf(mirror === undefined)("the real lists (LISTS_MIRROR is set)", () => {
  let compiled: CompiledLists;
  let index: Index;
  beforeAll(async () => {
    compiled = await compileLists(shipped, readerOfPackage(mirror));
    index = openIndex(compiled.index);
  }, 120_000);

  it("are all there and sound", () => {
    expect(
      compiled.loaded.filter(({ state }) => state !== "sound").map(({ source, state }) => `${source.id}: ${state}`),
    ).toEqual([]);
  });

  it("fit the package", () => {
    expect(countNames(compiled.selected)).toBeLessThanOrEqual(mostBundledNames);
  });

  it("hold nothing that never-block guards, but what it lies below", () => {
    const isNamed = (name: string) =>
      index
        .matches(parseAddress(`https://${name}/`)!)
        .some(({ topic, matched }) => topic !== "never-block" && matched === name);
    expect(compiled.neverBlock.filter((name) => name.includes(".") && isNamed(name))).toEqual([]);
  });

  it("give the same bytes twice", async () => {
    const again = await compileLists(shipped, readerOfPackage(mirror));
    expect(Buffer.compare(again.index, compiled.index)).toBe(0);
  }, 120_000);

  test.each([
    ["vlxx.moi", "adult"],
    ["www.bet365.com", "gambling"],
    ["zalo.me", "social"],
    ["youtube.com", "video"],
    ["facebook.com", "social"],
  ])("say of %s just that it is %s", (host, topic) => {
    expect([...new Set(topicsOf(index, host))].filter((found) => found !== "games")).toEqual([topic]);
  });

  test.each([
    "google.com",
    "bing.com",
    "vi.wikipedia.org",
    "play.google.com",
    "za.zdn.vn",
    "vnexpress.net",
    "tongdai111.vn",
  ])("say nothing of %s", (host) => {
    expect(topicsOf(index, host)).toEqual([]);
  });

  describe.skipIf(benign === undefined || !existsSync(benign))("and harmless sites (LISTS_BENIGN is set)", () => {
    const files =
      benign === undefined
        ? []
        : readdirSync(benign).filter((file) => /^(?:bank|press|scholar|swot|benign)/.test(file));
    test.each(files)("none of %s is in a grave category", (file) => {
      const hosts = gunzipSync(readFileSync(join(benign!, file)))
        .toString("utf8")
        .split("\n")
        .filter((host) => host !== "");
      const found = hosts.filter((host) => topicsOf(index, host).some((topic) => grave.includes(topic)));
      expect(found.filter((host) => !unheldEngines.includes(host))).toEqual([]);
    });
  });
});

test.runIf(mirror === undefined)(
  "the real lists were not tested: set LISTS_MIRROR to a copy of them (and LISTS_BENIGN to harmless sites)",
  () => {
    console.log("LISTS_MIRROR is not set: the lists that others publish were not tested");
  },
);
