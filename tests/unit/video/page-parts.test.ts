import { expect, test } from "vitest";
import { partKinds, sheetsOf, sheetText } from "../../../core/parts/page-parts.ts";
import { pageParts, partsDay } from "../../../lists/page-parts.ts";

test("each site has a sheet of its own for each kind it has", () => {
  const sheets = pageParts.flatMap(sheetsOf);
  expect(new Set(sheets.map(({ id }) => id)).size).toBe(sheets.length);
  expect(sheets.map(({ file }) => file)).toContain("parts/youtube-comments.css");
  for (const kind of partKinds) expect(sheets.some(({ what }) => what === kind)).toBe(true);
});

test("a sheet has a rule for each place, and no place opens another rule", () => {
  for (const site of pageParts) {
    for (const { what } of sheetsOf(site)) {
      const places = site.parts.filter((part) => part.what === what);
      expect(sheetText(site, what).trim().split("\n")).toHaveLength(places.length);
    }
    for (const { select } of site.parts) expect(select).not.toMatch(/[{}@<]|\/\*/);
    expect(new Set(site.parts.map(({ select }) => select)).size).toBe(site.parts.length);
  }
});

test("the data says of which day it is", () => {
  expect(partsDay).toMatch(/^\d{4}-\d\d-\d\d$/);
});
