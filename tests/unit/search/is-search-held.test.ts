import { expect, test } from "vitest";
import { isSearchHeld } from "../../../core/search/is-search-held.ts";
import { tierIds } from "../../../core/tier/tiers.ts";

test.each(tierIds)("in %s searches are held while nobody has said otherwise", (tier) => {
  expect(isSearchHeld(undefined, undefined, false, tier)).toBe(true);
});

test.each([
  ["a parent's no counts in the oldest tier", false, undefined, false, "16-17", false],
  ["a parent's no waits until the child is that old", false, undefined, false, "13-15", true],
  ["a parent's no changes an open policy value", false, true, false, "16-17", false],
  ["a parent's no changes no locked one", false, true, true, "16-17", true],
  ["a parent's yes changes an open policy value in any tier", true, false, false, "7-9", true],
  ["a parent's yes changes no locked one", true, false, true, "7-9", false],
  ["a policy's no is a default in any tier", undefined, false, false, "7-9", false],
  ["a locked key without a value holds nobody", false, undefined, true, "16-17", false],
] as const)("%s", (_name, parent, policy, locked, tier, held) => {
  expect(isSearchHeld(parent, policy, locked, tier)).toBe(held);
});
