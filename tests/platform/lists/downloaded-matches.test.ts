import { beforeEach, expect, test, vi } from "vitest";
import "../support/browser.ts";
import { adult, bundledIndex, fake, serveNames, startPublisher, threat, tools } from "../support/publisher.ts";
import { database } from "../../../platform/database.ts";
import { forgetDownloads, readMatches } from "../../../platform/index-store.ts";
import { refreshLists } from "../../../platform/lists/refresh-lists.ts";
import { address, limits } from "../../unit/support.ts";

vi.mock("../../../platform/package-files.ts", () => ({
  readBuiltLists: async () => ({ generation: "built" }),
  readBundledIndex: async () => new Blob([bundledIndex]),
}));

const listsOf = async (host: string, chosen = {}) =>
  (await readMatches(address(`https://${host}/`), limits({ lists: chosen }))).map(({ list }) => list);

beforeEach(async () => {
  startPublisher();
  forgetDownloads();
  await Promise.all([database.downloads.clear(), database.notes.clear(), database.listRecords.clear()]);
  serveNames(adult, ["one.example", "known.example"]);
  serveNames(threat, ["new.example"]);
  await refreshLists([adult, threat, fake], tools());
});

test("both the package and the downloads speak", async () => {
  expect(await listsOf("known.example")).toEqual([threat, adult]);
  expect(await listsOf("www.new.example")).toEqual([threat]);
  expect(await listsOf("plain.example")).toEqual([]);
});

test("a list that is off says nothing, wherever its names lie", async () => {
  expect(await listsOf("known.example", { [adult]: false })).toEqual([threat]);
  expect(await listsOf("new.example", { [threat]: false })).toEqual([]);
});

test("the next generation is seen once the old one is forgotten", async () => {
  expect(await listsOf("two.example")).toEqual([]);
  serveNames(adult, ["one.example", "two.example"], '"2"');
  await refreshLists([adult], tools());
  forgetDownloads();
  expect(await listsOf("two.example")).toEqual([adult]);
});

test.each(["UnknownError", "InvalidStateError"])("with %s from the disk the package speaks alone", async (name) => {
  const get = vi.spyOn(IDBObjectStore.prototype, "get").mockImplementation(() => {
    throw new DOMException("", name);
  });
  expect(await listsOf("known.example")).toEqual([threat]);
  expect(await listsOf("one.example")).toEqual([]);
  get.mockRestore();
});

test("downloads that could not be read speak again once they can be", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout"] });
  const get = vi.spyOn(database, "read").mockRejectedValue(new DOMException("", "UnknownError"));
  expect(await listsOf("one.example")).toEqual([]);
  get.mockRestore();
  expect(await listsOf("one.example"), "not asked at every page").toEqual([]);
  vi.runAllTimers();
  vi.useRealTimers();
  expect(await listsOf("one.example")).toEqual([adult]);
});

test("with a damaged copy the package speaks alone", async () => {
  const row = (await database.downloads.getAll())[0]!;
  await database.downloads.put({ ...row, index: row.index.slice(0, 40) });
  expect(await listsOf("known.example")).toEqual([threat]);
});
