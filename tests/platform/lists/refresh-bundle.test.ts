import { beforeEach, describe, expect, it, test, vi } from "vitest";
import "../support/browser.ts";
import {
  asked,
  channel,
  errands,
  key,
  manyNames,
  sample,
  serve,
  serveBundle,
  start,
  startHost,
} from "../support/bundle-host.ts";
import { serveNames, adult, startPublisher, tools as listTools } from "../support/publisher.ts";
import { filePath } from "../../../core/lists/bundle-manifest.ts";
import { signedState } from "../../../core/lists/signed-state.ts";
import { database } from "../../../platform/database.ts";
import { namesOf, readDownloads } from "../../../platform/lists/download-store.ts";
import { refreshLists } from "../../../platform/lists/refresh-lists.ts";
import { dropBundle, refreshBundle } from "../../../platform/lists/refresh-bundle.ts";
import { rememberSigned, readSeen } from "../../../platform/lists/signed-memory.ts";
import { readSignedRecord } from "../../../platform/lists/signed-store.ts";
import type { SignedErrand } from "../../../platform/lists/signed-place.ts";
import { createOwnerKey, type MadeBundle } from "../../unit/lists/made-bundle.ts";
import { envelopeOf } from "../../unit/lists/sign.ts";

const day = 86_400_000;
const tools = (now = start) => ({ tell: () => undefined, now: () => now });
const refresh = async (now = start, seen: SignedErrand["seen"] = null) => {
  asked.length = 0;
  await refreshBundle((await errands(seen))[0], tools(now));
};

async function heldNames(): Promise<Record<string, string[]>> {
  const lists = (await readDownloads())?.lists ?? [];
  return Object.fromEntries(await Promise.all(lists.map(async (list) => [list.id, (await namesOf(list)).toSorted()])));
}

const stateNow = async (now = start) => signedState(await readSignedRecord("bundle"), now);
const filesAsked = () => asked.filter(({ path }) => path.startsWith("files/")).map(({ path }) => path);

beforeEach(async () => {
  startHost();
  await Promise.all([database.downloads.clear(), database.notes.clear(), database.listRecords.clear()]);
});

describe("a bundle", () => {
  it("becomes lists of one generation beside those of the publishers", async () => {
    startPublisher();
    serveNames(adult, ["one.example"]);
    await refreshLists([adult], listTools());
    startHost();
    serveBundle(
      await sample({ lists: { own: ["gambling", ["a.example", "b.example/x"]], other: ["games", ["a.example"]] } }),
    );
    await refresh();
    expect(await heldNames()).toEqual({
      [adult]: ["one.example"],
      "bundle/own": ["a.example", "b.example/x"],
      "bundle/other": ["a.example"],
    });
    expect(await stateNow()).toMatchObject({ state: "fresh", why: null, version: 1, checkedAt: start });
    startPublisher();
    serveNames(adult, ["two.example"]);
    await refreshLists([adult], listTools());
    expect(Object.keys(await heldNames())).toEqual([adult, "bundle/own", "bundle/other"]);
  });

  it("is asked for in one way by everybody", async () => {
    serveBundle(await sample());
    await refresh();
    for (const { init, path } of asked) {
      expect(init).toMatchObject({ credentials: "omit", referrerPolicy: "no-referrer", redirect: "manual" });
      expect(init.headers).toBeUndefined();
      expect(init.cache).toBe(path === "manifest.json" ? "no-store" : "force-cache");
    }
  });

  it("that is held whole is not fetched again", async () => {
    serveBundle(await sample());
    await refresh();
    expect(filesAsked()).toHaveLength(4);
    await refresh(start + day);
    expect(asked.map(({ path }) => path)).toEqual(["manifest.json"]);
    expect(await stateNow(start + day)).toMatchObject({ state: "fresh", checkedAt: start + day });
  });

  it("moves a patch where that is least, and the changed shards where it is not or leads elsewhere", async () => {
    const names = manyNames(200);
    const first = await sample();
    serveBundle(first);
    await refresh();
    const second = await sample({ version: 2, before: first, lists: { own: ["gambling", [...names, "new.example"]] } });
    serveBundle(second);
    await refresh();
    expect(filesAsked()).toEqual([filePath(second.manifest.patches[0]!)]);
    expect((await heldNames())["bundle/own"]).toContain("new.example");
    const third = await sample({ version: 3, before: second, lists: { own: ["gambling", names] } });
    serveBundle(third);
    serve(filePath(third.manifest.patches[0]!), () => new Response("", { status: 404 }));
    await refresh();
    const changed = third.manifest.shards.filter(
      ({ sha256 }) => !second.manifest.shards.some((shard) => shard.sha256 === sha256),
    );
    expect(changed).toHaveLength(1);
    expect(filesAsked()).toEqual([filePath(third.manifest.patches[0]!), ...changed.map(filePath)]);
    expect((await heldNames())["bundle/own"]).toEqual(names);
  });

  it("can be cut into more shards, and lists can come and go", async () => {
    serveBundle(await sample());
    await refresh();
    serveBundle(await sample({ version: 2, shards: 16, lists: { next: ["adult", manyNames(300)] } }));
    await refresh();
    expect(await heldNames()).toEqual({ "bundle/next": manyNames(300) });
  });

  it("that lost its names on the disk is fetched anew in the version that is held", async () => {
    serveBundle(await sample());
    await refresh();
    await database.downloads.clear();
    await refresh();
    expect((await heldNames())["bundle/own"]).toHaveLength(200);
  });

  it("goes when no policy names it any more", async () => {
    serveBundle(await sample());
    await refresh();
    await dropBundle(tools());
    expect(await heldNames()).toEqual({});
    expect(await readSignedRecord("bundle")).toBeNull();
  });
});

/** Serves version 2 with one thing wrong. */
type Tampering = (next: MadeBundle) => void | Promise<void>;
const flip = (bytes: Uint8Array, at: number) => bytes.map((byte, position) => (position === at ? byte ^ 1 : byte));
const onFirstFile =
  (change: (bytes: Uint8Array) => Uint8Array): Tampering =>
  ({ manifest, files }) => {
    const path = filePath(manifest.shards[0]!);
    serve(path, () => new Response(change(files.get(path) as Uint8Array) as BodyInit));
  };
const manifestBy = async (change: (text: string) => string, by = key) => {
  const { manifest } = await sample({ version: 2 });
  const envelope = await envelopeOf(change(JSON.stringify(manifest)), [by]);
  serve("manifest.json", () => new Response(envelope));
};
const stranger = await createOwnerKey();
const manifestOf = (part: Parameters<typeof sample>[0]) => async () => serveBundle(await sample(part));
const later = manyNames(220, "later");

const tampered: readonly (readonly [string, Tampering, string])[] = [
  [
    "the host is gone",
    () => serve("manifest.json", () => Promise.reject(new TypeError("Failed to fetch"))),
    "unreachable",
  ],
  ["the manifest is not there", () => serve("manifest.json", () => new Response("", { status: 404 })), "missing"],
  ["the host turns it down", () => serve("manifest.json", () => new Response("", { status: 503 })), "refused"],
  ["it sends on elsewhere", () => serve("manifest.json", () => new Response("", { status: 302 })), "moved"],
  ["a login page answers", () => serve("manifest.json", () => new Response("<html>")), "not-json"],
  ["the manifest is endless", () => serve("manifest.json", () => new Response(new Uint8Array(600_000))), "oversize"],
  ["a stranger signs", () => manifestBy((text) => text, stranger), "unknown-key"],
  ["a stranger signs as the school", () => manifestBy((text) => text, { ...stranger, id: key.id }), "bad-signature"],
  ["it says its version twice", () => manifestBy((text) => text.replace("{", '{"version":9,')), "duplicate-key"],
  ["it is of a later format", () => manifestBy((text) => text.replace('"format":1', '"format":2')), "foreign-format"],
  ["it has a field more", () => manifestBy((text) => text.replace("{", '{"more":1,')), "malformed"],
  ["it is another's", manifestOf({ version: 2, channel: "other.example" }), "other-channel"],
  ["it is older", manifestOf({ version: 1, lists: {} }), "forked"],
  ["it is of the day after tomorrow", manifestOf({ version: 2, issued: start + 3 * day }), "future"],
  ["it is past its last day", manifestOf({ version: 2, issued: start - 20 * day }), "expired"],
  ["a shard is cut", onFirstFile((bytes) => bytes.slice(9)), "wrong-size"],
  ["a shard is longer", onFirstFile((bytes) => new Uint8Array([...bytes, 0])), "oversize"],
  ["a shard has a bit flipped", onFirstFile((bytes) => flip(bytes, bytes.length >> 1)), "wrong-hash"],
  ["a shard is another's", onFirstFile((bytes) => new Uint8Array(bytes.length)), "wrong-hash"],
  [
    "a signed name is none that a rule can hold",
    manifestOf({ version: 2, lists: { own: ["gambling", ["a*b.example"]] } }),
    "malformed",
  ],
  ["a signed name is a whole top level", manifestOf({ version: 2, lists: { own: ["gambling", ["vn"]] } }), "malformed"],
];

describe("the last good version stays, and the reason is kept, when", () => {
  test.each(tampered)("%s", async (_, tamper, why) => {
    serveBundle(await sample());
    await refresh();
    const before = await readDownloads();
    const next = await sample({ version: 2, lists: { own: ["gambling", later] } });
    serveBundle(next);
    await tamper(next);
    await refresh(start + day);
    expect(await stateNow(start + day)).toMatchObject({ state: "failed", why, version: 1, checkedAt: start });
    expect((await readDownloads())?.generation).toBe(before?.generation);
    serveBundle(next);
    await refresh(start + day);
    expect(await stateNow(start + day)).toMatchObject({ state: "fresh", why: null, version: 2 });
    expect((await heldNames())["bundle/own"]).toEqual(later);
  });

  it("any bit of any file is flipped, at 60 seeded places", async () => {
    serveBundle(await sample());
    await refresh();
    const next = await sample({ version: 2, lists: { own: ["gambling", later] } });
    const paths = [...next.files.keys()].filter((path) => path !== "releases.json");
    for (let seed = 1; seed <= 60; seed += 1) {
      serveBundle(next);
      const path = paths[seed % paths.length]!;
      const body = next.files.get(path)!;
      const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
      serve(path, () => new Response(flip(bytes, (seed * 7919) % bytes.length) as BodyInit));
      await refresh();
      const { version } = await stateNow();
      // A flipped bit may lie where nobody reads: in a gzip head, or in what is no part of the signed text.
      const expected = version === 2 ? later : manyNames(200);
      expect((await heldNames())["bundle/own"]).toEqual(expected);
      if (version === 2) {
        await database.notes.clear();
        await database.downloads.clear();
        serveBundle(await sample());
        await refresh();
      }
    }
  });

  it("the disk is full", async () => {
    serveBundle(await sample());
    await refresh();
    serveBundle(await sample({ version: 2, lists: { own: ["gambling", later] } }));
    const { put } = IDBObjectStore.prototype;
    const spy = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...row) {
      if (this.name === "downloads") throw new DOMException("", "QuotaExceededError");
      return put.apply(this, row);
    });
    await refresh();
    spy.mockRestore();
    expect(await stateNow()).toMatchObject({ state: "failed", why: "storage", version: 1 });
    expect((await heldNames())["bundle/own"]).toEqual(manyNames(200));
  });
});

test("a rollback is refused, also when the database was lost and only the other memory stands", async () => {
  serveBundle(await sample({ version: 5 }));
  await refresh();
  await rememberSigned();
  serveBundle(await sample({ version: 4 }));
  await refresh();
  expect(await stateNow()).toMatchObject({ why: "rollback", version: 5 });
  await database.notes.clear();
  await database.downloads.clear();
  await refresh(start, await readSeen("bundle", channel));
  expect(await stateNow()).toMatchObject({ state: "failed", why: "rollback", version: null });
  serveBundle(await sample({ version: 5 }));
  await refresh(start, await readSeen("bundle", channel));
  expect(await stateNow()).toMatchObject({ state: "fresh", version: 5 });
  expect((await heldNames())["bundle/own"]).toHaveLength(200);
});

test("what is past its last day says since when, and goes on", async () => {
  serveBundle(await sample());
  await refresh();
  await refresh(start + 15 * day);
  expect(await stateNow(start + 15 * day)).toMatchObject({
    state: "expired",
    why: "expired",
    expires: start + 14 * day,
  });
  expect((await heldNames())["bundle/own"]).toHaveLength(200);
});
