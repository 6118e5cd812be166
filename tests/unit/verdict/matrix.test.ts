import { expect, test } from "vitest";
import { categoryIds } from "../../../core/category/categories.ts";
import { defaultTreatment } from "../../../core/category/default-treatment.ts";
import { tierIds, tierRank } from "../../../core/tier/tiers.ts";
import { strictness } from "../../../core/verdict/treatment.ts";

test("the matrix that families see is this one", () => {
  const line = (id: (typeof categoryIds)[number]) =>
    [id.padEnd(16), ...tierIds.map((tier) => defaultTreatment(id, tier).padEnd(8))].join("").trimEnd();
  expect(
    [
      "".padEnd(16) +
        tierIds
          .map((tier) => tier.padEnd(8))
          .join("")
          .trimEnd(),
      ...categoryIds.map(line),
    ].join("\n"),
  ).toMatchSnapshot();
});

test.each(categoryIds)("%s never gets stricter as a child grows", (id) => {
  const along = tierIds
    .toSorted((a, b) => tierRank(a) - tierRank(b))
    .map((tier) => strictness(defaultTreatment(id, tier)));
  expect(along).toEqual(along.toSorted((a, b) => b - a));
});
