import { describe, expect, it, test } from "vitest";
import { registry } from "../../lists/registry.ts";
import { auditLists } from "../../scripts/lists/audit.ts";
import { readNeverBlock } from "../../scripts/lists/compile-lists.ts";
import { famous } from "../../lists/famous.ts";
import { loadLists } from "../../scripts/lists/load-lists.ts";
import { readerOfEverything } from "../../scripts/lists/read-source.ts";
import { selectNames } from "../../lists/select-names.ts";

const adult = registry.filter(({ category, origin }) => category === "adult" && origin !== "curated");
const harvested = adult.find((source) => source.harvested === true)!;
const byHand = adult.find((source) => source.harvested !== true)!;
const taken = (...lists: Parameters<typeof selectNames>[0]) => selectNames(lists, new Set()).map(({ names }) => names);

test("letters inside a harmless word are no reason in a harvested list, unless another list agrees", () => {
  const names = ["essexroofs.example", "sussexclub.example", "porn.example"];
  expect(taken({ source: harvested, names })).toEqual([["porn.example"]]);
  expect(taken({ source: harvested, names }, { source: byHand, names: ["sussexclub.example"] })).toEqual([
    ["porn.example", "sussexclub.example"],
    ["sussexclub.example"],
  ]);
});

test("a list kept by hand keeps them", () => {
  expect(taken({ source: byHand, names: ["essexroofs.example"] })).toEqual([["essexroofs.example"]]);
});

describe.skipIf(process.env["LISTS_MIRROR"] === undefined)("the harvested list (LISTS_MIRROR is set)", () => {
  it("loses about one entry in twenty, and keeps nothing that looks like a collision", async () => {
    const known = { famous, neverBlock: new Set(await readNeverBlock()) };
    const loaded = await loadLists(adult, readerOfEverything(process.env["LISTS_MIRROR"]), known);
    const audit = auditLists(loaded).find(({ list }) => list.source.harvested === true)!;
    const alone = audit.findings.filter(({ kind, corroborated }) => /collision|vietnamese/.test(kind) && !corroborated);
    expect(alone.length).toBe(audit.dropped);
    expect(audit.dropped / audit.list.names.length).toBeGreaterThan(0.04);
    expect(audit.dropped / audit.list.names.length).toBeLessThan(0.07);
  }, 60_000);
});
