import { describe, expect, test } from "vitest";
import { isYoung, judgePicture } from "../../../core/picture/judge-picture.ts";
import { tierIds, type TierId } from "../../../core/tier/tiers.ts";

const young: readonly TierId[] = ["under-7", "7-9", "10-12"];

describe("a picture", () => {
  test.each([
    [0, 0, "clear", "clear"],
    [0.69, 0, "clear", "clear"],
    [0.4, 0.31, "held", "clear"],
    [0.7, 0, "held", "clear"],
    [0.79, 0, "held", "clear"],
    [0, 0.8, "held", "held"],
    [0.5, 0.5, "held", "held"],
    [Number.NaN, 0, "held", "held"],
  ] as const)("with porn %d and hentai %d is %s for the young and %s for the older", (porn, hentai, small, big) => {
    for (const tier of tierIds) {
      expect(judgePicture({ porn, hentai }, tier), tier).toBe(young.includes(tier) ? small : big);
    }
  });

  test("is never milder for a younger child", () => {
    for (let sum = 0; sum <= 1; sum += 0.01) {
      const held = tierIds.map((tier) => judgePicture({ porn: sum, hentai: 0 }, tier) === "held");
      expect(held).toEqual(held.toSorted((a, b) => Number(b) - Number(a)));
    }
  });
});

test.each(tierIds)("%s is young up to twelve", (tier) => {
  expect(isYoung(tier)).toBe(young.includes(tier));
});
