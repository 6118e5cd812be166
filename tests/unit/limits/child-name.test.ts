import fc from "fast-check";
import { expect, test } from "vitest";
import { longestName, tidyName } from "../../../core/limits/child-name.ts";

test.each([
  ["  Bé   Na ", "Bé Na"],
  ["Bé Na".normalize("NFD"), "Bé Na"],
  ["\u202EaN\u202C", "aN"],
  ["Na\u200B\u2066\u0000\u00AD", "Na"],
  ["dòng\nmới\tnữa", "dòng mới nữa"],
  ["<img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)>"],
  [" \u200B ", ""],
  ["a".repeat(10_000), "a".repeat(longestName)],
  ["🌱".repeat(30), "🌱".repeat(longestName / 2)],
  [`${"a".repeat(longestName - 1)}🌱`, "a".repeat(longestName - 1)],
])("%j is kept as %j", (typed, kept) => {
  expect(tidyName(typed)).toBe(kept);
});

test("tidying again changes nothing, and nothing is too long", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 80 }), (typed) => {
      const name = tidyName(typed);
      expect(name.length).toBeLessThanOrEqual(longestName);
      expect(tidyName(name)).toBe(name);
    }),
  );
});
