import { expect, test } from "vitest";
import { canShowNames, parentsSight, sights } from "../../../core/privacy/parents-sight.ts";
import { tierIds, type TierId } from "../../../core/tier/tiers.ts";

test.each<[TierId, string, string]>([
  ["under-7", "names", "names"],
  ["7-9", "names", "names"],
  ["10-12", "names", "names"],
  ["13-15", "categories", "names"],
  ["16-17", "counts", "counts"],
])("in %s parents see %s, and %s with names on", (tier, off, on) => {
  expect(parentsSight(tier, false)).toBe(off);
  expect(parentsSight(tier, true)).toBe(on);
});

test("no older child is seen more closely than a younger one", () => {
  const closeness = tierIds.map((tier) => sights.indexOf(parentsSight(tier, false)));
  expect(closeness).toEqual(closeness.toSorted((a, b) => b - a));
});

test("only one tier leaves the choice to the parent", () => {
  expect(tierIds.filter(canShowNames)).toEqual(["13-15"]);
});
