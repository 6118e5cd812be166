import { describe, expect, test } from "vitest";
import { isWeaker } from "../../../core/limits/is-weaker.ts";
import { mergeLimits } from "../../../core/limits/merge-limits.ts";
import { noPolicy } from "../../../core/limits/policy.ts";
import { family } from "../../family.ts";
import { given, noon } from "../support.ts";

/** Nine years old at noon of the tests, ten in four months. */
const na = { birthMonth: "2017-03" };
const monthsOn = (months: number) => new Date(noon.getFullYear(), noon.getMonth() + months, 21, 12);
const of = (child: object) => family({ setUp: true, child });
const tierAt = (clock: Date, witnessed?: Date) =>
  mergeLimits(of(na), noPolicy, { ...given, witnessed: witnessed?.getTime() }, clock).tier;

describe("a child grows into the next tier", () => {
  test.each([
    ["when its month has come", monthsOn(4), monthsOn(4), "10-12"],
    ["and not before", monthsOn(3), monthsOn(3), "7-9"],
    ["also when nobody else's clock was heard for two months", monthsOn(4), monthsOn(2), "10-12"],
    ["not by a clock that is set forward", monthsOn(4), noon, "7-9"],
    ["not by a clock that is set forward by years", monthsOn(90), noon, "7-9"],
    ["by the clock alone where nobody could have set it", monthsOn(4), undefined, "10-12"],
    ["and a clock that is set back makes it younger", monthsOn(3), monthsOn(4), "7-9"],
  ])("%s", (_when, clock, witnessed, tier) => {
    expect(tierAt(clock, witnessed)).toBe(tier);
  });
});

test("a tier written down under a clock that was set forward is weighed by the believed day", () => {
  const witnessed = noon.getTime();
  expect(isWeaker(of(na), of({ ...na, tier: "13-15" }), noPolicy, monthsOn(90), { witnessed })).toBe(true);
  expect(isWeaker(of(na), of({ ...na, tier: "7-9" }), noPolicy, monthsOn(90), { witnessed })).toBe(false);
});
