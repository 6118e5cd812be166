import { expect, test } from "vitest";
import { tierOfBirth } from "../../../core/tier/tier-of-birth.ts";

const november = new Date(2026, 10, 21);

test.each([
  ["2026-12", "under-7"],
  ["2020-01", "under-7"],
  ["2019-12", "under-7"],
  ["2019-11", "7-9"],
  ["2016-12", "7-9"],
  ["2016-11", "10-12"],
  ["2013-11", "13-15"],
  ["2010-11", "16-17"],
  ["1990-01", "16-17"],
] as const)("a child born in %s is in tier %s", (birth, tier) => {
  expect(tierOfBirth(birth, november)).toBe(tier);
});
