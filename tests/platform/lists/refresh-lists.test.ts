import { beforeEach, describe, expect, it, test, vi } from "vitest";
import "../support/browser.ts";
import {
  adult,
  asked,
  fake,
  serve,
  serveNames,
  serveUrl,
  startPublisher,
  start,
  threat,
  tools,
} from "../support/publisher.ts";
import { famous } from "../../../lists/famous.ts";
import { database } from "../../../platform/database.ts";
import { namesOf, readDownloads, readRecords } from "../../../platform/lists/download-store.ts";
import { mostBytes } from "../../../platform/lists/fetch-list.ts";
import type { RefreshProgress } from "../../../platform/lists/progress.ts";
import { readWitnessNote } from "../../../platform/lists/note-witness.ts";
import { refreshLists } from "../../../platform/lists/refresh-lists.ts";

beforeEach(async () => {
  vi.useRealTimers();
  startPublisher();
  await Promise.all([database.downloads.clear(), database.notes.clear(), database.listRecords.clear()]);
});

async function heldNames(): Promise<Record<string, string[]>> {
  const lists = (await readDownloads())?.lists ?? [];
  return Object.fromEntries(await Promise.all(lists.map(async (list) => [list.id, await namesOf(list)] as const)));
}

const failureOf = async (id: string) => (await readRecords()).get(id)?.failure?.why;

describe("a refresh", () => {
  it("keeps what the gate believes, and what it knows of the version", async () => {
    serveNames(adult, ["one.example", "two.example"]);
    await refreshLists([adult], tools());
    expect(await heldNames()).toEqual({ [adult]: ["one.example", "two.example"] });
    expect((await readRecords()).get(adult)).toEqual({
      id: adult,
      checkedAt: start,
      failure: null,
      version: { etag: '"1"', lastModified: null, entries: 2, rejected: 0, wrong: 0, acceptedAt: start },
    });
  });

  it("asks with what it holds, and takes no news for good news", async () => {
    serveNames(adult, ["one.example"]);
    await refreshLists([adult], tools());
    serve(adult, () => new Response(null, { status: 304 }));
    await refreshLists([adult], tools({ now: () => start + 1 }));
    expect(asked[1]?.headers).toEqual({ "if-none-match": '"1"' });
    expect((await readRecords()).get(adult)).toMatchObject({ checkedAt: start + 1, failure: null });
    expect(await heldNames()).toEqual({ [adult]: ["one.example"] });
  });

  it("hears what time it is from a publisher, and not from a list that anybody may add", async () => {
    const [told, lied] = ["Mon, 23 Nov 2026 08:00:00 GMT", "Mon, 23 Nov 2037 08:00:00 GMT"];
    const own = { id: "own-1", url: "https://own.example/l", category: "games", format: "hosts", name: "A" } as const;
    serve(adult, () => new Response(null, { status: 304, headers: { date: told } }));
    serveUrl(own.url, () => new Response("0.0.0.0 one.example", { headers: { date: lied } }));
    await refreshLists([adult, own.id], tools({ own: [own] }));
    expect(asked.length).toBe(2);
    expect(await readWitnessNote()).toBe(Date.parse(told));
  });

  it("adds to a list of the package only what that lacks", async () => {
    serveNames(threat, ["known.example", "below.known.example", "new.example"]);
    await refreshLists([threat], tools());
    expect(await heldNames()).toEqual({ [threat]: ["new.example"] });
  });

  it("leaves out what the build leaves out: schools, platforms judged by hand, suffixes, letters in words", async () => {
    serveNames(adult, ["hust.edu.vn", "talk.example", "com.vn", "essexroofs.example", "www.real.example"]);
    await refreshLists([adult], tools());
    expect(await heldNames()).toEqual({ [adult]: ["real.example"] });
  });

  it("keeps the lists that were not asked for", async () => {
    serveNames(adult, ["one.example"]);
    serveNames(fake, ["two.example"]);
    await refreshLists([adult, fake], tools());
    serveNames(fake, ["three.example"]);
    await refreshLists([fake], tools());
    expect(await heldNames()).toEqual({ [adult]: ["one.example"], [fake]: ["three.example"] });
    expect(await database.downloads.count()).toBe(1);
  });

  it("goes on to the next list after one that failed", async () => {
    serveNames(fake, ["two.example"]);
    await refreshLists([adult, fake], tools());
    expect(await failureOf(adult)).toBe("unreachable");
    expect(await heldNames()).toEqual({ [fake]: ["two.example"] });
  });

  it("tells what it is doing", async () => {
    serveNames(adult, ["one.example"]);
    const told: RefreshProgress[] = [];
    await refreshLists([adult], tools({ tell: (progress) => void told.push(progress) }));
    expect(told).toEqual([
      { phase: "fetch", list: adult, bytes: 0 },
      { phase: "fetch", list: adult, bytes: 11 },
      { phase: "check", list: adult },
      { phase: "compile" },
      { phase: "write" },
    ]);
  });
});

const text = { "content-type": "text/plain" };
const endless = (chunks: number) => {
  let left = chunks;
  return new ReadableStream<Uint8Array>({
    pull: (out) => (left-- > 0 ? out.enqueue(new Uint8Array(1024 * 1024)) : out.close()),
  });
};
const broken = () =>
  new ReadableStream<Uint8Array>({
    start: (out) => out.enqueue(new TextEncoder().encode("one.example\n")),
    pull: (out) => out.error(new TypeError("network error")),
  });

describe("the last good version stays, and the reason is kept, when", () => {
  test.each([
    ["the publisher is gone", () => Promise.reject(new TypeError("Failed to fetch")), "unreachable"],
    ["the file is gone", () => new Response("404: Not Found", { status: 404, headers: text }), "missing"],
    ["the server is ill", () => new Response("", { status: 503 }), "refused"],
    [
      "a captive portal answers",
      () => new Response("<html>", { headers: { "content-type": "text/html" } }),
      "wrong-type",
    ],
    ["a portal calls itself text", () => new Response("<html>\n<body>\nPlease log in", { headers: text }), "empty"],
    ["most of it is junk", () => new Response("a.example\n???\n?", { headers: text }), "junk"],
    ["it says it is huge", () => new Response("a", { headers: { "content-length": `${mostBytes + 1}` } }), "too-large"],
    ["it is huge and does not say so", () => new Response(endless(60), { headers: text }), "too-large"],
    ["it is shorter than it says", () => new Response("a.example", { headers: { "content-length": "99" } }), "cut-off"],
    ["it breaks off", () => new Response(broken(), { headers: text }), "cut-off"],
    ["its head claims more", () => new Response("# Entries: 500\na.example", { headers: text }), "cut-short"],
    ["it is empty", () => new Response("", { headers: text }), "empty"],
    ["it is poisoned", () => new Response([...famous].slice(0, 9).join("\n"), { headers: text }), "famous-sites"],
    ["it has shrunk", () => new Response("site-1.example", { headers: text }), "shrunk"],
  ] as const)("%s", async (_, answer, why) => {
    const names = Array.from({ length: 200 }, (__, at) => `site-${at}.example`);
    serveNames(adult, names);
    await refreshLists([adult], tools());
    const before = await readDownloads();
    serve(adult, answer);
    await refreshLists([adult], tools({ now: () => start + 1 }));
    const record = (await readRecords()).get(adult);
    expect(record?.failure).toMatchObject({ at: start + 1, times: 1, why });
    expect(record?.version).toMatchObject({ etag: '"1"', acceptedAt: start });
    expect((await readDownloads())?.generation).toBe(before?.generation);
    expect((await heldNames())[adult]).toHaveLength(200);
  });

  it("the server stops in the middle and says nothing more", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    vi.stubGlobal("fetch", (_: string, { signal }: { signal: AbortSignal }) => {
      const silence = new Promise<Response>((__, fail) => signal.addEventListener("abort", () => fail(signal.reason)));
      void Promise.resolve().then(() => vi.advanceTimersByTime(60_000));
      return silence;
    });
    await refreshLists([adult], tools());
    vi.useRealTimers();
    expect(await failureOf(adult)).toBe("timeout");
  });

  it.each([
    ["QuotaExceededError", "storage-full", "storage-full"],
    ["UnknownError", "storage", "unreadable"],
  ])("the disk answers %s", async (name, why, outcome) => {
    serveNames(adult, ["one.example"]);
    await refreshLists([adult], tools());
    serveNames(adult, ["one.example", "two.example"], '"2"');
    const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementationOnce(() => {
      throw new DOMException("", name);
    });
    expect(await refreshLists([adult], tools())).toBe(outcome);
    put.mockRestore();
    expect(await failureOf(adult)).toBe(why);
    expect(await heldNames()).toEqual({ [adult]: ["one.example"] });
    expect(await refreshLists([adult], tools())).toBe("stored");
    expect(await heldNames()).toEqual({ [adult]: ["one.example", "two.example"] });
  });
});

test("a generation that was damaged on the disk is thrown away and fetched anew, not asked for by its old name", async () => {
  serveNames(adult, ["one.example"]);
  await refreshLists([adult], tools());
  const row = (await readDownloads())!;
  const bytes = new Uint8Array(await row.index.arrayBuffer());
  bytes[bytes.length - 1]! ^= 1;
  await database.downloads.put({ ...row, index: new Blob([bytes]) });
  await refreshLists([adult], tools());
  expect(asked.at(-1)?.headers).toEqual({});
  expect((await readDownloads())?.generation).toBe(row.generation);
  expect(await heldNames()).toEqual({ [adult]: ["one.example"] });
});
