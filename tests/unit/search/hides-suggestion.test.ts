import { expect, test } from "vitest";
import { hidesSuggestion } from "../../../core/search/hides-suggestion.ts";
import type { TierId } from "../../../core/tier/tiers.ts";
import { limits, nameReader } from "../support.ts";

const hides = (text: string, tier: TierId, categories = {}) =>
  hidesSuggestion(text, limits({ child: { tier }, categories }), nameReader.lexicon);

test.each(["under-7", "7-9", "10-12"] as const)(
  "in %s a suggestion of betting or worse is kept from the child",
  (tier) => {
    expect(hides("nhà cái uy tín", tier)).toBe(true);
    expect(hides("nha cai uy tin", tier)).toBe(true);
    expect(hides("phim sex học sinh", tier)).toBe(true);
  },
);

test.each(["13-15", "16-17"] as const)("in %s suggestions stand as they come", (tier) => {
  expect(hides("nhà cái uy tín", tier)).toBe(false);
});

test.each(["cây tre", "cờ bạc là gì", "giải toán lớp 5", "tác hại của thuốc lá", "", "luật phòng chống ma túy"])(
  "%s is offered to everybody",
  (text) => {
    expect(hides(text, "7-9")).toBe(false);
  },
);

test("what a parent has opened is offered", () => {
  expect(hides("nhà cái uy tín", "10-12", { gambling: "allow" })).toBe(false);
});
