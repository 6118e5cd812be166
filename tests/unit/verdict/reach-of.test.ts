import { expect, test } from "vitest";
import { reachOf } from "../../../core/category/reach-of.ts";

test.each([
  ["social", "7-9", "block", null, 12],
  ["social", "13-15", "blur", 13, 15],
  ["social", "16-17", "allow", 16, 17],
  ["adult", "under-7", "block", null, 17],
  ["games", "10-12", "allow", 10, 17],
] as const)("%s in %s: %s, from %s to %s", (category, tier, treatment, fromAge, toAge) => {
  expect(reachOf(category, tier)).toEqual({ treatment, fromAge, toAge });
});
