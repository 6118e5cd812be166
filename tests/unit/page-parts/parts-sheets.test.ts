import * as v from "valibot";
import { expect, test } from "vitest";
import { pagePartsSchema } from "../../../core/page-parts/page-parts.ts";
import { publishedText, sheetsOf, sheetText } from "../../../core/page-parts/parts-sheets.ts";
import { videoSwitches } from "../../../core/video/video-limits.ts";
import { videoParts } from "../../../lists/video-parts.ts";
import { videoPartHosts } from "../../../lists/video-parts-day.ts";

test("the table has the form of all such tables", () => {
  expect(v.parse(pagePartsSchema, videoParts)).toEqual(videoParts);
});

test("each site has a sheet of its own for each switch that it knows", () => {
  const sheets = videoParts.pages.flatMap(sheetsOf);
  expect(new Set(sheets.map(({ id }) => id)).size).toBe(sheets.length);
  expect(sheets.map(({ file }) => file)).toContain("parts/youtube-comments.css");
  for (const id of videoSwitches) expect(sheets.some(({ unless }) => unless === id)).toBe(true);
});

test("every place is in one sheet, as a rule of its own, and opens no other", () => {
  for (const page of videoParts.pages) {
    const rules = sheetsOf(page).flatMap(({ unless }) => sheetText(page, unless).trim().split("\n"));
    expect(rules).toHaveLength(page.parts.length);
    for (const { select } of page.parts) expect(select).not.toMatch(/[{}@<]|\/\*/);
    expect(new Set(page.parts.map(({ select }) => select)).size).toBe(page.parts.length);
  }
});

test("the worker is woken for the sites of the table, and for no others", () => {
  expect(new Set(videoParts.pages.flatMap(({ hosts }) => hosts))).toEqual(new Set(videoPartHosts));
});

test("of a published table what is switched off is hidden, a slip left out", () => {
  const parts = [
    { what: "shorts", select: ".a" },
    { what: "shorts", select: "*" },
    { what: "chat", select: ".b" },
    { what: "picture", select: ".c" },
    { what: "others", select: ".d" },
  ] as const;
  const selected = (...off: Parameters<typeof publishedText>[1]) =>
    publishedText(parts, off).match(/(?<=:is\().+?(?=\))/g);
  expect(selected("shorts")).toEqual([".a"]);
  expect(selected("comments", "others")).toEqual([".b", ".d"]);
  expect(publishedText(parts, ["autoplay"])).toBe("");
});
