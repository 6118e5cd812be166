import { expect, test } from "vitest";
import type { Address } from "../../../core/address/address.ts";
import { unwrap } from "../../../core/address/unwrap.ts";
import type { Match } from "../../../core/index/match.ts";
import { addressSignals } from "../../../core/signal/address-signals.ts";
import { explain } from "../../../core/verdict/explain.ts";
import { judgeWrapped } from "../../../core/verdict/judge-wrapped.ts";
import { address, limits, match, nameReader, noon } from "../support.ts";

const signalsOf = (of: Address) => addressSignals(of, nameReader);
const judged = (url: string, matches: readonly Match[] = [], part: Parameters<typeof limits>[0] = {}) =>
  judgeWrapped(address(url), unwrap(address(url)), () => matches, limits(part), noon, null, signalsOf).verdict;

test("a name that no list holds is blocked for what it says, and the reason names it", () => {
  const verdict = judged("https://ten-bia.casino/");
  expect(verdict).toMatchObject({ treatment: "block", category: "gambling" });
  expect(explain(verdict)).toBe("signal name: .casino");
});

test.each([
  "https://web.archive.org/web/2024/https://ten-bia.casino/",
  "https://la.example/?url=https%3A%2F%2Ften-bia.casino%2F",
])("inside another address it says the same: %s", (url) => {
  expect(judged(url)).toMatchObject({ treatment: "block", category: "gambling" });
});

test("whoever may speak before a signal does", () => {
  const url = "https://ten-bia.casino/";
  expect(judged(url, [match("never-block")]).treatment).toBe("allow");
  expect(judged(url, [], { siteRules: [{ site: "ten-bia.casino", action: "allow" }] }).treatment).toBe("allow");
  expect(judged(url, [], { categories: { gambling: "allow" } }).treatment).toBe("allow");
});

test.each(["about:blank", "data:text/html,x", "file:///casino"])("%s has no host and says nothing", (url) => {
  expect(signalsOf(address(url))).toEqual([]);
});
