import { expect, test } from "vitest";
import { newChild, type Child } from "../../../core/limits/child.ts";
import type { LockableKey } from "../../../core/limits/limits.ts";
import type { StoredLimits } from "../../../core/limits/stored-limits.ts";
import { touchesLocked } from "../../../core/limits/touches-locked.ts";
import { family } from "../../family.ts";

const child: Child = { ...newChild("1"), tier: "10-12", safeSearch: true, video: { restricted: "strict" } };
const before = family({ setUp: true, children: [child], lists: { "ut1-adult": true, "ut1-games": false } });
const own = { id: "own-1", name: "Nhà", url: "https://nha.example/l", category: "adult", format: "hosts" } as const;

test.each<[string, LockableKey, Partial<Child>, Partial<StoredLimits>, boolean]>([
  ["a tier", "tier", { tier: "7-9" }, {}, true],
  ["a birth month", "tier", { birthMonth: "2015-04" }, {}, true],
  ["safe search", "safeSearch", { safeSearch: false }, {}, true],
  ["YouTube's mode", "youtubeRestrict", { video: { restricted: "off" } }, {}, true],
  ["another word on videos", "youtubeRestrict", { video: { restricted: "strict", shorts: false } }, {}, false],
  ["the language", "language", {}, { language: "en" }, true],
  ["a list switched", "lists", {}, { lists: { "ut1-adult": true, "ut1-games": true } }, true],
  ["a list of one's own", "lists", {}, { ownLists: [own] }, true],
  ["the same lists in another order", "lists", {}, { lists: { "ut1-games": false, "ut1-adult": true } }, false],
  ["what is not locked", "lists", { tier: "7-9", safeSearch: false }, { language: "en" }, false],
])("%s, where %s is locked", (_name, key, part, parts, touches) => {
  const after = { ...before, children: [{ ...child, ...part }], ...parts };
  expect(touchesLocked([key], before, after)).toBe(touches);
});

test("a new child is nobody's change", () => {
  const after = { ...before, children: [child, newChild("2")] };
  expect(touchesLocked(["tier", "safeSearch", "youtubeRestrict"], before, after)).toBe(false);
});
