import { expect, test } from "vitest";
import { isPageChecked } from "../../../core/picture/is-page-checked.ts";
import { reasons, type Reason, type Verdict } from "../../../core/verdict/verdict.ts";
import { limits } from "../support.ts";

const verdict = (reason: Reason, treatment: Verdict["treatment"]): Verdict => ({
  treatment,
  category: null,
  tier: "10-12",
  because: { reason },
});
const on = limits({ child: { pictureCheck: "on" } });

const checked: readonly Reason[] = [
  "unreadable",
  "policy-block",
  "policy-category",
  "parent-block",
  "time",
  "category",
  "signal",
  "default",
];

test.each(reasons)("an open page because of %s is checked only when nobody has vouched for it", (reason) => {
  expect(isPageChecked(verdict(reason, "allow"), on)).toBe(checked.includes(reason));
});

test.each(["caution", "blur"] as const)("a page with %s is checked", (treatment) => {
  expect(isPageChecked(verdict("category", treatment), on)).toBe(true);
});

test("a blocked page is not", () => {
  expect(isPageChecked(verdict("category", "block"), on)).toBe(false);
});

test.each([{}, { pictureCheck: "off" as const }])("without a parent's word nothing is checked: %j", (child) => {
  expect(isPageChecked(verdict("default", "allow"), limits({ child }))).toBe(false);
});
