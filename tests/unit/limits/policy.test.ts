import { expect, test } from "vitest";
import { parsePolicy } from "../../../core/limits/policy.ts";

test("each key is read on its own: a wrong one is named and the others hold", () => {
  const policy = parsePolicy({
    tier: "10-13",
    block: ["Games.Example/", "not a site at all!", 7],
    categoriesBlock: ["games", "fun"],
    language: "vi",
    reportEndpoint: "http://plain.example/",
    colour: "green",
    locked: ["tier", "block"],
  });
  expect(policy).toMatchObject({
    block: ["games.example"],
    categoriesBlock: ["games"],
    language: "vi",
    locked: ["tier", "block"],
  });
  expect(policy.tier).toBeUndefined();
  expect(policy.reportEndpoint).toBeUndefined();
  expect(policy.problems.map((problem) => problem.split(":")[0])).toEqual([
    "tier",
    "block",
    "block",
    "categoriesBlock",
    "reportEndpoint",
    "colour",
  ]);
});

test("a PIN hash that cannot be compared with is no PIN hash, and is named", () => {
  const policy = parsePolicy({ adminPinHash: "$argon2id$v=19$m=19456,t=2,p=1$c2hvcnQ" });
  expect(policy.adminPinHash).toBeUndefined();
  expect(policy.problems).toEqual(["adminPinHash: not an Argon2id hash in the PHC format"]);
});

test.each([[null], [[]], ["text"], [7]])("what is not an object of keys is refused whole: %j", (raw) => {
  expect(parsePolicy(raw).problems).toHaveLength(1);
});

const publicKey = "ab".repeat(32);

test("a bundle is the https address of a folder, with the keys that it is believed by", () => {
  const policy = parsePolicy({
    bundleUrl: "https://lists.school.example/luy-tre/",
    bundleKeys: [publicKey, "AB", publicKey.slice(2)],
    bundleChannel: "school.example",
    bundleThreshold: 2,
  });
  expect(policy).toMatchObject({
    bundleUrl: "https://lists.school.example/luy-tre",
    bundleKeys: [publicKey],
    bundleChannel: "school.example",
    bundleThreshold: 2,
  });
  expect(policy.problems.map((problem) => problem.split(":")[0])).toEqual(["bundleKeys", "bundleKeys"]);
});

test.each([
  "http://lists.school.example/",
  "https://name:word@lists.school.example/",
  "https://lists.school.example/?pupil=7",
  "https://lists.school.example/#a",
  "lists.school.example",
  7,
])("%s is no such address", (bundleUrl) => {
  const policy = parsePolicy({ bundleUrl, bundleKeys: [publicKey] });
  expect(policy.bundleUrl).toBeUndefined();
  expect(policy.problems).toHaveLength(1);
});

test("an address without a key is named: nothing from it would be believed", () => {
  expect(parsePolicy({ bundleUrl: "https://lists.school.example/luy-tre" }).problems).toHaveLength(1);
});

test.each([0, 17, 1.5, "1"])("%s signatures are no number that can be asked for", (bundleThreshold) => {
  expect(parsePolicy({ bundleThreshold }).problems).toHaveLength(1);
});
