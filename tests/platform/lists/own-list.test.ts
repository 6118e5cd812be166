import { beforeEach, describe, expect, test, vi } from "vitest";
import "../support/browser.ts";
import {
  adult,
  asked,
  bundledIndex,
  serveNames,
  serveUrl,
  start,
  startPublisher,
  tools,
} from "../support/publisher.ts";
import type { OwnList } from "../../../core/lists/own-list.ts";
import { famous } from "../../../lists/famous.ts";
import { database } from "../../../platform/database.ts";
import { namesOf, readDownloads, readRecords } from "../../../platform/lists/download-store.ts";
import { mostBytes } from "../../../platform/lists/fetch-list.ts";
import { createOwnListWork, type ListPlace } from "../../../platform/lists/own-list-work.ts";
import { refreshLists } from "../../../platform/lists/refresh-lists.ts";

const url = "https://lists.example/adult/porn.txt";
const own: OwnList = { id: "own-1", url, category: "adult", format: "domains", name: "Ours" };
const text = { "content-type": "text/plain" };

function work() {
  return createOwnListWork({ readBundledIndex: async () => bundledIndex, onBytes: () => undefined, now: () => start });
}

const serveText = (body: string) => serveUrl(url, () => new Response(body, { headers: text }));

async function look(place: ListPlace = { url }) {
  const previewed = await work().preview(place);
  if (previewed === null || !("preview" in previewed)) throw new Error(JSON.stringify(previewed));
  return previewed.preview;
}

async function held(): Promise<Record<string, string[]>> {
  const lists = (await readDownloads())?.lists ?? [];
  return Object.fromEntries(await Promise.all(lists.map(async (list) => [list.id, await namesOf(list)] as const)));
}

beforeEach(async () => {
  vi.useRealTimers();
  startPublisher();
  await Promise.all([database.downloads.clear(), database.notes.clear(), database.listRecords.clear()]);
});

describe("a preview", () => {
  test("shows how many entries there are, twenty of them from all over the list, and what was not read", async () => {
    const names = Array.from({ length: 500 }, (_, at) => `site-${String(at).padStart(3, "0")}.example`);
    serveText(`# Title: Nights\n${names.map((name) => `0.0.0.0 ${name}`).join("\n")}\n0.0.0.0 a/b\n0.0.0.0 ???\n`);
    const preview = await look();
    expect(preview).toMatchObject({ format: "hosts", title: "Nights", entries: 500, refusals: [], wrongInAll: 0 });
    expect(preview.sample).toHaveLength(20);
    expect([preview.sample[0], preview.sample.at(-1)]).toEqual([names[0], names.at(-1)]);
    expect(preview.rejected).toMatchObject({ "has-path": 1, "not-a-host": 1 });
  });

  test("names the single wrong entries and the well-known sites that it would block, and by which topic", async () => {
    const many = Array.from({ length: 100 }, (_, at) => `site-${at}.example`);
    serveText(["google.com", "edu.vn", "hust.edu.vn", "talk.example", "crayola.com", ...many].join("\n"));
    const preview = await look();
    expect(preview.refusals).toEqual([]);
    expect(preview.wrong).toEqual([
      { name: "google.com", why: "famous" },
      { name: "edu.vn", why: "never-block" },
    ]);
    expect(preview).toMatchObject({ guarded: ["hust.edu.vn"], guardedInAll: 1 });
    expect(preview.known).toEqual([{ name: "talk.example", categories: ["social"] }]);
    expect(preview.garden).toEqual(["crayola.com"]);
    expect(preview.entries).toBe(102);
  });

  test("says that the gate refuses a list, and why", async () => {
    serveText([...famous].slice(0, 9).join("\n"));
    expect((await look()).refusals).toEqual([{ reason: "famous-sites", found: 9, bound: 2 }]);
  });

  test.each([
    ["what other lists say of its names", ["known.example", "a.known.example", "b.known.example"], "scam"],
    ["its own words, where nobody knows its names", ["new.example"], "adult"],
  ])("suggests a topic by %s", async (_, names, suggested) => {
    serveText(names.join("\n"));
    expect((await look()).suggested).toBe(suggested);
  });

  test("reads a file like an address", async () => {
    const file = new File(["||a.example^\n||b.example^\n"], "nights.txt", { type: "text/plain" });
    expect(await look({ file })).toMatchObject({ format: "adblock", title: "nights.txt", entries: 2, suggested: null });
    expect(asked).toEqual([]);
  });

  test("stores nothing", async () => {
    serveText("a.example");
    await look();
    expect(await readDownloads()).toBeUndefined();
    expect((await readRecords()).size).toBe(0);
  });
});

const html = { "content-type": "text/html; charset=utf-8" };

describe("a preview says in a word what is wrong when", () => {
  test.each([
    ["nobody is there", () => Promise.reject(new TypeError("Failed to fetch")), "unreachable"],
    ["there is no such file", () => new Response("", { status: 404 }), "missing"],
    ["a login is wanted", () => new Response("", { status: 401 }), "refused"],
    ["a web page comes", () => new Response("<!doctype html><p>a", { headers: html }), "wrong-type"],
    ["a web page comes as text", () => new Response("<!doctype html><p>a", { headers: text }), "web-page"],
    ["nothing is in it", () => new Response("# only words\n", { headers: text }), "empty"],
    ["it is a letter", () => new Response("Dear reader,\nall is well.\n", { headers: text }), "no-list"],
    ["it says it is huge", () => new Response("a", { headers: { "content-length": `${mostBytes + 1}` } }), "too-large"],
    ["it breaks off", () => new Response("a.example", { headers: { "content-length": "99" } }), "cut-off"],
  ] as const)("%s", async (_, answer, problem) => {
    serveUrl(url, answer);
    expect(await work().preview({ url })).toEqual({ problem });
  });

  test("the computer is off line", async () => {
    vi.stubGlobal("navigator", { ...navigator, locks: navigator.locks, onLine: false });
    expect(await work().preview({ url })).toEqual({ problem: "offline" });
    vi.stubGlobal("navigator", { locks: navigator.locks });
  });

  test("the address leads round in circles", async () => {
    vi.stubGlobal("fetch", async (_: string, { redirect }: RequestInit) => {
      if (redirect !== "manual") throw new TypeError("Failed to fetch");
      return { type: "opaqueredirect", body: null };
    });
    expect(await work().preview({ url })).toEqual({ problem: "redirects" });
  });
});

describe("a list that a parent has agreed to", () => {
  test("is kept as it was seen, whatever the publisher says meanwhile", async () => {
    serveText("a.example\nb.example");
    const mine = work();
    await mine.preview({ url });
    serveText("other.example");
    expect(await mine.keep(own)).toBeNull();
    expect(await held()).toEqual({ "own-1": ["a.example", "b.example"] });
    expect((await readRecords()).get("own-1")).toMatchObject({ checkedAt: start, version: { entries: 2 } });
  });

  test("is turned down again when the gate refuses it, even if a page of ours forgot to look", async () => {
    serveText([...famous].slice(0, 9).join("\n"));
    const mine = work();
    await mine.preview({ url });
    expect(await mine.keep(own)).toBe("famous-sites");
    expect(await readDownloads()).toBeUndefined();
  });

  test("stands beside what is renewed, is renewed itself, and goes when it was taken out", async () => {
    serveNames(adult, ["one.example"]);
    await refreshLists([adult], tools());
    serveText("a.example");
    const mine = work();
    await mine.preview({ url });
    await mine.keep(own);
    serveNames(adult, ["two.example"], '"2"');
    await refreshLists([adult], tools());
    expect(await held()).toEqual({ [adult]: ["two.example"], "own-1": ["a.example"] });
    serveText("b.example");
    await refreshLists(["own-1"], tools({ own: [own] }));
    expect(await held()).toEqual({ [adult]: ["two.example"], "own-1": ["b.example"] });
    serveText([...famous].slice(0, 9).join("\n"));
    await refreshLists(["own-1"], tools({ own: [own] }));
    expect((await readRecords()).get("own-1")).toMatchObject({
      failure: { why: "famous-sites" },
      version: { entries: 1 },
    });
    expect((await held())["own-1"]).toEqual(["b.example"]);
    serveNames(adult, ["three.example"], '"3"');
    await refreshLists([adult], tools({ gone: ["own-1"] }));
    expect(await held()).toEqual({ [adult]: ["three.example"] });
    expect((await readRecords()).has("own-1")).toBe(false);
  });

  test("is not lost when lists are renewed at the same moment", async () => {
    serveNames(adult, ["one.example"]);
    serveText("a.example");
    const mine = work();
    await mine.preview({ url });
    await Promise.all([refreshLists([adult], tools()), mine.keep(own)]);
    expect(await held()).toEqual({ [adult]: ["one.example"], "own-1": ["a.example"] });
  });

  test("is made anew from its names when the generation it stands in was damaged", async () => {
    serveNames(adult, ["one.example"]);
    await refreshLists([adult], tools());
    serveText("a.example");
    const mine = work();
    await mine.preview({ url });
    await mine.keep(own);
    const row = (await readDownloads())!;
    await database.downloads.put({ ...row, index: new Blob(["damaged"]) });
    startPublisher();
    await refreshLists([], tools());
    expect(await held()).toEqual({ "own-1": ["a.example"] });
    expect([...(await readRecords()).keys()]).toEqual(["own-1"]);
    expect((await readRecords()).get("own-1")?.version).toMatchObject({ entries: 1 });
  });

  test("is told to be without room when the disk is full", async () => {
    serveText("a.example");
    const mine = work();
    await mine.preview({ url });
    const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementationOnce(() => {
      throw new DOMException("", "QuotaExceededError");
    });
    expect(await mine.keep(own)).toBe("storage");
    put.mockRestore();
  });
});
