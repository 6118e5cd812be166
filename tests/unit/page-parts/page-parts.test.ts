import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { isClosed } from "../../../core/page-parts/is-closed.ts";
import { pagePartsSchema, type PageParts } from "../../../core/page-parts/page-parts.ts";
import { partsAt } from "../../../core/page-parts/parts-at.ts";
import { allResultHosts } from "../../../core/search/result-hosts.ts";
import { searchParts } from "../../../lists/search-parts.ts";

const part = { select: "li", what: "picture" } as const;
const table = (page: object, checked = "2026-11-22") => ({
  checked,
  pages: [{ id: "a", hosts: ["a.example"], parts: [part], ...page }],
});

test("the table in the package has the form that a published one must have", () => {
  expect(v.safeParse(pagePartsSchema, searchParts).issues).toBeUndefined();
});

test("whoever may ask for verdicts is in the table, and the table holds nobody else", () => {
  expect(searchParts.pages.flatMap(({ hosts }) => hosts)).toEqual(allResultHosts);
});

describe("a table is refused", () => {
  test.each([
    ["without a date", table({}, "soon")],
    ["with a host that is an address", table({ hosts: ["https://a.example/"] })],
    ["with a path that is none", table({ paths: ["search"] })],
    ["with a part that is nothing known", table({ parts: [{ ...part, what: "everything" }] })],
    ["with a selector without an end", table({ parts: [{ ...part, select: "x".repeat(301) }] })],
    ["with a selector that swallows the next one", table({ parts: [{ ...part, select: "a:is(b" }] })],
    ["with a part that brings a style", table({ parts: [{ ...part, style: "top:0" }] })],
    ["with an attribute that is none", table({ parts: [{ ...part, source: [{ attribute: "on load" }] }] })],
  ])("%s", (_name, raw) => {
    expect(v.safeParse(pagePartsSchema, raw).success).toBe(false);
  });
});

describe("a page has the parts of its host and path", () => {
  const rows = table({ hosts: ["www.shop.*", "b.example"], paths: ["/$", "/search"] }) as PageParts;
  test.each([
    ["www.shop.com.vn", "/search", true],
    ["www.shop.com", "/", true],
    ["www.shop.com", "/maps", false],
    ["mail.shop.com", "/search", false],
    ["below.b.example", "/searching", true],
    ["notb.example", "/search", false],
    ["www.shop.evil.example", "/search", false],
  ])("%s%s", (hostname, path, has) => {
    expect(partsAt(rows, hostname, path)).toEqual(has ? [part] : []);
  });
});

test.each([
  ['a[href]:has(img, [style*="url("])', true],
  ["a[title=']']", true],
  ["a\\(b", true],
  ["a[href", false],
  ["a:is(b", false],
  ["a:is(b])", false],
  ["a[b='c]", false],
  ["a{}", false],
  ["a)", false],
  ["a\\", false],
])("%s is closed: %s", (selector, closed) => {
  expect(isClosed(selector)).toBe(closed);
});
