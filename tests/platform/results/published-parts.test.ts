import { beforeEach, expect, test } from "vitest";
import "../support/browser.ts";
import { database } from "../../../platform/database.ts";
import { publishedParts } from "../../../platform/lists/published-parts.ts";
import { writeSignedRecord } from "../../../platform/lists/signed-store.ts";

const now = Date.parse("2026-12-01T00:00:00Z");
const url = "https://www.google.com.vn/search?q=a";
const part = { select: ".o-moi", source: [{ attribute: "data-nguon" }], what: "picture" };
const table = {
  type: "parts",
  format: 1,
  channel: "luy-tre",
  version: 3,
  issued: "2026-11-30T00:00:00Z",
  expires: "2026-12-14T00:00:00Z",
  checked: "2026-11-30",
  pages: [{ id: "google", hosts: ["www.google.*"], paths: ["/search"], parts: [part] }],
};

const keep = (signed: object | string) =>
  writeSignedRecord("parts", {
    place: "",
    channel: "luy-tre",
    held: null,
    signed: typeof signed === "string" ? signed : JSON.stringify(signed),
    checkedAt: now,
    failure: null,
  });

beforeEach(() => database.notes.clear());

test("a table that was taken names the parts of its pages", async () => {
  expect(await publishedParts(url, "2026-11-22", now)).toEqual([]);
  await keep(table);
  expect(await publishedParts(url, "2026-11-22", now)).toEqual([part]);
  expect(await publishedParts("https://www.google.com.vn/maps", "2026-11-22", now)).toEqual([]);
});

test.each([
  ["is past its last day", { ...table, expires: "2026-11-30T00:00:00Z" }, "2026-11-22"],
  ["is no newer than the package's own", table, "2026-11-30"],
  [
    "is of a form that this version does not know",
    { ...table, pages: [{ ...table.pages[0], style: "x" }] },
    "2026-11-22",
  ],
])("a table that %s says nothing", async (_name, kept, packaged) => {
  await keep(kept);
  expect(await publishedParts(url, packaged, now)).toEqual([]);
});
