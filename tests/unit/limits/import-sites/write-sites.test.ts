import { expect, test } from "vitest";
import { importSites } from "../../../../core/limits/import-sites/import-sites.ts";
import { mostSites, planImport } from "../../../../core/limits/import-sites/plan-import.ts";
import { writeSites } from "../../../../core/limits/import-sites/write-sites.ts";
import type { SiteRule } from "../../../../core/limits/site-rule.ts";

const lasting: SiteRule[] = [
  { site: "example.com/games", action: "block", note: 'until the "exam" #1' },
  { site: "example.org", action: "allow" },
];
const ending: SiteRule = { site: "example.net", action: "block", until: Date.UTC(2027, 0, 1) };
const readBack = (text: string) => importSites(text, "block");

test("our own file reads back to the very same, days and notes included", () => {
  const rules = [...lasting, ending];
  expect(readBack(writeSites(rules, "own"))).toEqual({ format: "own", rules, refused: [] });
});

test("a plain list reads back, notes included, and leaves out what ends by itself", () => {
  expect(readBack(writeSites([...lasting, ending], "plain"))).toEqual({ format: "plain", rules: lasting, refused: [] });
});

test("uBlacklist's patterns read back without the notes", () => {
  expect(readBack(writeSites(lasting, "ublacklist"))).toEqual({
    format: "ublacklist",
    rules: lasting.map(({ site, action }) => ({ site, action })),
    refused: [],
  });
});

test("an entry of our file that is no site is refused and the others are read", () => {
  const sites = [{ site: "<b>", action: "block" }, { site: "example.com", action: "open" }, 7, lasting[1]];
  expect(readBack(JSON.stringify({ luyTre: "sites", version: 1, sites }))).toMatchObject({
    rules: [lasting[1]],
    refused: [{ line: 1 }, { line: 2 }, { line: 3 }],
  });
});

test("a plan counts what is new, what says something else now, and what stands already", () => {
  const imported: SiteRule[] = [
    lasting[0]!,
    { site: "example.org", action: "block" },
    { site: "new.example", action: "block" },
    { site: "learn.example", action: "allow" },
  ];
  expect(planImport(lasting, imported)).toMatchObject({ blocks: 1, allows: 1, changes: 1, same: 1, over: 0 });
  expect(planImport(lasting, imported).next).toEqual([lasting[0], ...imported.slice(1)]);
});

test("leave that is given for a while beside a block outlives an import of something else", () => {
  const standing: SiteRule[] = [ending, { site: "example.net", action: "allow", until: 1 }];
  expect(planImport(standing, [lasting[1]!]).next).toEqual([...standing, lasting[1]]);
});

test("what there is no room for is counted and left out", () => {
  const many = Array.from({ length: mostSites + 2 }, (_, n): SiteRule => ({ site: `${n}.example`, action: "block" }));
  const plan = planImport([], many);
  expect([plan.next.length, plan.over]).toEqual([mostSites, 2]);
});
