import { expect, test } from "vitest";
import { combineSignals } from "../../../core/signal/combine-signals.ts";
import { labelIds, labelSignal, labelsOf } from "../../../core/signal/labels.ts";
import { evidenceSignal } from "../../../core/signal/page-evidence.ts";
import { judge } from "../../../core/verdict/judge.ts";
import { address, limits, nameReader, match, noon } from "../support.ts";

test.each([
  ["RATING", "RTA-5042-1996-1400-1577-RTA", ["rta"]],
  ["rating", " rta-5042-1996-1400-1577-rta ", ["rta"]],
  ["rating", "adult", ["adult"]],
  ["rating", "Mature", ["mature"]],
  ["age-de-meta-label", "age=18 hash: 8k3s v=1.0 kind=sl protocol=all", ["age-18"]],
  ["age-de-meta-label", "age=16", ["age-16"]],
  ["og:restrictions:age", "18+", ["og-age"]],
  ["og:restrictions:content", "alcohol", ["og-alcohol"]],
  ["isFamilyFriendly", "false", ["not-for-families"]],
  ["isFamilyFriendly", "https://schema.org/False", ["not-for-families"]],
])("%s = %s is read", (name, content, ids) => {
  expect(labelsOf(name, content)).toEqual(ids);
});

test.each([
  ["rating", "general"],
  ["rating", "safe for kids"],
  ["rating", "5"],
  ["ratingValue", "adult"],
  ["age-de-meta-label", "age=6"],
  ["age-de-meta-label", "page=18"],
  ["og:restrictions:age", "13+"],
  ["isFamilyFriendly", "true"],
  ["description", "adult"],
])("%s = %s says nothing", (name, content) => {
  expect(labelsOf(name, content)).toEqual([]);
});

test("a label only ever makes a verdict stricter, and never one on pages of learning or those a parent opened", () => {
  const judged =
    (...args: Parameters<typeof limits>) =>
    (matches: Parameters<typeof judge>[1]) =>
      judge(address("https://x.example/"), matches, labelIds.map(labelSignal), limits(...args), noon).treatment;
  for (const tier of ["7-9", "10-12", "13-15", "16-17"] as const) expect(judged({ child: { tier } })([])).toBe("block");
  expect(judged()([match("never-block")])).toBe("allow");
  expect(judged({ siteRules: [{ site: "x.example", action: "allow" }] })([])).toBe("allow");
});

test("words alone are worth a word of care; with a name, an address or a label that says the same they are proof", () => {
  const words = evidenceSignal({ category: "adult", terms: [0] }, nameReader.lexicon);
  const name = { category: "adult", level: "caution", evidence: "x", place: "name" } as const;
  const other = { category: "gambling", level: "caution", evidence: "x", place: "name" } as const;
  expect(combineSignals([words]).map(({ level }) => level)).toEqual(["caution"]);
  expect(combineSignals([words, other])[0]?.level).toBe("caution");
  expect(combineSignals([words, name])[0]?.level).toBe("block");
  expect(combineSignals([words, words])[0]?.level).toBe("caution");
});
