import { expect, test } from "vitest";
import { unwrap } from "../../../core/address/unwrap.ts";
import type { Address } from "../../../core/address/address.ts";
import { compileFloor } from "../../../core/floor/compile-floor.ts";
import { searchPlaces } from "../../../core/search/search-places.ts";
import { addressSignals } from "../../../core/signal/address-signals.ts";
import { tierIds, type TierId } from "../../../core/tier/tiers.ts";
import { isHelpFirst } from "../../../core/verdict/is-help-first.ts";
import { judgeWrapped } from "../../../core/verdict/judge-wrapped.ts";
import { judge } from "../../../core/verdict/judge.ts";
import { applyRules } from "../floor/browser-model.ts";
import type { FamilyPart } from "../../family.ts";
import { address, limits, match, nameReader, noon } from "../support.ts";

const tiers = tierIds.filter((id) => id !== "under-7");
const search = (words: string) => `https://www.google.com/search?q=${encodeURIComponent(words)}`;
const signalsOf = (of: Address) => addressSignals(of, nameReader);
const judged = (url: string, tier: TierId) =>
  judgeWrapped(address(url), unwrap(address(url)), () => [], limits({ child: { tier } }), noon, null, signalsOf)
    .verdict;
const isOffer = (verdict: ReturnType<typeof judged>) => isHelpFirst({ ...verdict, reason: verdict.because.reason });

test.each(tiers)("at %s a search in distress meets help, never a wall", (tier) => {
  const verdict = judged(search("cách tự tử không đau"), tier);
  expect(verdict).toMatchObject({ treatment: "blur", category: "self-harm" });
  expect(isOffer(verdict)).toBe(true);
});

test.each(tiers)("at %s a listed page about it, and one inside another address, is blocked all the same", (tier) => {
  const listed = judge(address("https://x.example/"), [match("self-harm")], [], limits({ child: { tier } }), noon);
  const named = { category: "self-harm", level: "block", evidence: "x.example" } as const;
  const inside = judge(address("https://y.example/"), [], [named], limits({ child: { tier } }), noon);
  for (const verdict of [listed, inside]) {
    expect(verdict.treatment).toBe("block");
    expect(isOffer(verdict)).toBe(false);
  }
});

test.each([
  ["phim sex hay", "7-9", "block"],
  ["phim sex hay", "16-17", "block"],
  ["phim người lớn", "10-12", "caution"],
  ["phim người lớn", "7-9", "block"],
  ["mua cần sa", "13-15", "caution"],
  ["mua cần sa", "7-9", "block"],
  ["clip chặt đầu", "16-17", "caution"],
  ["bài tập toán lớp 5", "7-9", "allow"],
] as const)("a search for “%s” at %s: %s", (words, tier, treatment) => {
  expect(judged(search(words), tier).treatment).toBe(treatment);
});

const sadAndAdult = "bị lộ ảnh sex con muốn chết";

test.each(tiers)("at %s words of distress beside others leave the block, and bring help with it", (tier) => {
  const verdict = judged(search(sadAndAdult), tier);
  expect(verdict).toMatchObject({ treatment: "block", category: "adult", offersHelp: true });
  expect(isOffer(verdict)).toBe(false);
  expect(judged(search("phim sex hay"), tier).offersHelp).toBeUndefined();
});

test("help comes with whatever else holds the words back", () => {
  const at = (url: string, own: FamilyPart) =>
    judgeWrapped(address(url), unwrap(address(url)), () => [], limits(own), noon, null, signalsOf).verdict;
  const sad = search("con muốn chết");
  const closed = { site: "google.com", action: "block" } as const;
  expect(at(sad, { child: { tier: "10-12" }, siteRules: [closed] })).toMatchObject({
    treatment: "block",
    because: { reason: "parent-block" },
    offersHelp: true,
  });
  expect(at(sad, { child: { tier: "under-7" } })).toMatchObject({ because: { reason: "garden" }, offersHelp: true });
  const shown = `https://translate.google.com/translate?u=${encodeURIComponent(search(sadAndAdult))}`;
  expect(at(shown, { child: { tier: "10-12" } })).toMatchObject({ treatment: "block", offersHelp: true });
  // Words that a parent lets stand are nobody's cause for alarm; a site that a parent opened is no such word.
  const open = { child: { tier: "10-12" }, categories: { "self-harm": "allow" } } as const;
  expect(at(search(sadAndAdult), open).offersHelp).toBeUndefined();
  expect(at(sad, { child: { tier: "10-12" }, siteRules: [{ ...closed, action: "allow" }] })).toMatchObject({
    treatment: "blur",
    because: { reason: "signal" },
  });
});

test("every page of a search asks before it is painted, and no other page does for it", () => {
  const held = { rulesets: [], groups: {} };
  const { session } = compileFloor(
    limits({ child: { tier: "16-17" } }),
    held,
    { blockedPage: "extension://x/blocked.html", hostAccess: true, corrections: [] },
    noon,
  );
  const witnessAt = (url: string) => applyRules(session, url).witness?.treatment;
  for (const { hosts, at, words } of searchPlaces) {
    for (const host of hosts.map((name) => name.replace("*", "com.vn"))) {
      for (const start of at) {
        expect(witnessAt(`https://${host}${start}${start.includes("?") ? "" : "?"}${words[0]}=x`), host).toBe("ask");
      }
    }
  }
  expect(witnessAt("https://www.google.com/maps")).toBe("allow");
  expect(witnessAt("https://www.youtube.com/watch?v=x")).toBe("allow");
  expect(witnessAt("https://truong.example/search?q=x")).toBe("allow");
});
