import { expect, test } from "vitest";
import { growthNear } from "../../../core/tier/growth.ts";

const november = new Date(2026, 10, 30);

test.each([
  ["2013-12", { when: "soon", from: "10-12", to: "13-15" }],
  ["2013-11", { when: "lately", from: "10-12", to: "13-15" }],
  ["2013-10", { when: "lately", from: "10-12", to: "13-15" }],
  ["2013-09", null],
  ["2014-01", null],
  ["2019-12", { when: "soon", from: "under-7", to: "7-9" }],
  ["2008-12", null],
])("born %s: %o", (birthMonth, growth) => {
  expect(growthNear(birthMonth, november)).toEqual(growth);
});
