import { expect, test } from "vitest";
import { limitsChanges, type LimitsChange } from "../../../core/backup/limits-changes.ts";
import { passphraseStrength } from "../../../core/backup/passphrase.ts";
import { newChild } from "../../../core/limits/child.ts";
import type { FamilyPart } from "../../family.ts";
import { noon, stored } from "../support.ts";

const two = [newChild("1"), newChild("2")];
const block = { site: "a.example", action: "block" } as const;

test.each<[string, FamilyPart, FamilyPart, readonly LimitsChange[]]>([
  ["nothing, in another order", { lists: { a: true, b: true } }, { lists: { b: true, a: true } }, []],
  ["a child more", {}, { children: two }, [{ part: "child-added", child: "2", weaker: false }]],
  ["a child less", { children: two }, {}, [{ part: "child-removed", child: "2", weaker: true }]],
  [
    "a child's tier made looser",
    { child: { tier: "7-9" } },
    { child: { tier: "16-17" } },
    [{ part: "child-changed", child: "1", weaker: true }],
  ],
  ["a block taken away", { siteRules: [block] }, {}, [{ part: "site-rules", weaker: true }]],
  ["a block more", {}, { siteRules: [block] }, [{ part: "site-rules", weaker: false }]],
  ["a list off", {}, { lists: { "ut1-adult": false } }, [{ part: "lists", weaker: true }]],
  ["another language", { language: "vi" }, { language: "en" }, [{ part: "language", weaker: false }]],
])("a preview tells of %s", (_name, before, after, changes) => {
  expect(limitsChanges(stored({ setUp: true, ...before }), stored({ setUp: true, ...after }), noon)).toEqual(changes);
});

test.each([
  ["tre già", "short"],
  ["aaaaaaaaaaaaaaaaaaaa", "plain"],
  ["19840217198402171984", "plain"],
  ["tre già măng", "fair"],
  ["tre già măng mọc bờ ao", "good"],
])("the passphrase %s is %s", (passphrase, strength) => {
  expect(passphraseStrength(passphrase)).toBe(strength);
});
