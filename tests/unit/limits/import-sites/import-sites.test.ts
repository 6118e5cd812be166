import { describe, expect, test } from "vitest";
import { importSites, largestText } from "../../../../core/limits/import-sites/import-sites.ts";

const read = (text: string) => {
  const result = importSites(text, "block");
  if ("problem" in result) throw new Error(result.problem);
  return result;
};
const said = (text: string) => read(text).rules.map(({ site, action }) => `${action} ${site}`);
const refusals = (text: string) => read(text).refused.map(({ line, why }) => `${line} ${why}`);

describe("a plain list", () => {
  test("has a site a line, a sign before it and a note behind it", () => {
    const text = "# ours\n\nhttps://www.Example.com/Games/\n+vi.wikipedia.org # for homework\n-forum.example.com\n";
    expect(read(text).format).toBe("plain");
    expect(read(text).rules).toEqual([
      { site: "example.com/Games", action: "block" },
      { site: "vi.wikipedia.org", action: "allow", note: "for homework" },
      { site: "forum.example.com", action: "block" },
    ]);
  });

  test("means by a line without a sign what the parent says", () => {
    expect(importSites("example.com", "allow")).toMatchObject({ rules: [{ site: "example.com", action: "allow" }] });
  });

  test("counts the last word on a site", () => {
    expect(said("example.com\n+www.example.com")).toEqual(["allow example.com"]);
  });
});

test.each([
  ["0.0.0.0 ads.example.com # why\n127.0.0.1\texample.org", "hosts", ["block ads.example.com", "block example.org"]],
  [
    "*://*.example.com/*\nhttps://example.org/shop/*\n@*://good.example.com/*",
    "ublacklist",
    ["block example.com", "block example.org/shop", "allow good.example.com"],
  ],
  [
    "numSets=2\nsetName1=Games\nsites1=example.com *.example.org +example.com/learn\ntimes1=0900-1700\nsites2=",
    "leechblock",
    ["block example.com", "block example.org", "allow example.com/learn"],
  ],
  ["localhost.example.com\n\uFEFF".trim(), "plain", ["block localhost.example.com"]],
])("%j is read as %s", (text, format, sites) => {
  expect(read(text).format).toBe(format);
  expect(said(text)).toEqual(sites);
});

test.each([
  ["<img src=x onerror=alert(1)>", "no-site"],
  ["hello", "no-site"],
  ["mailto:somebody@example.com", "no-site"],
  ["com", "no-site"],
  ["+edu.vn", "ending"],
  ["localhost", "local"],
  ["192.168.1.1", "local"],
  ["/sex|porn/i", "regex"],
  ["example.*", "pattern"],
  ["example.com/a*b", "pattern"],
  ["*://*/*", "pattern"],
  ["example.com/watch?v=1", "pattern"],
  ["*://example.com/*\n@1*://example.org/*", "unsupported"],
  ["*://example.com/*\ntitle/casino/", "unsupported"],
  ["sites1=~casino", "unsupported"],
  ["sites1=" + "a".repeat(3000), "too-long"],
  ["exa\u202Emple.com", "hidden-marks"],
  ["exam\u200Bple.com", "hidden-marks"],
  [`${"a".repeat(10_000)}.com`, "too-long"],
  [`example.com/${"a".repeat(600)}`, "too-long"],
])("%s is refused with its reason", (line, why) => {
  expect(refusals(line).map((refusal) => refusal.split(" ")[1])).toEqual([why]);
});

test("a refused line is shown short and without hidden marks, under its number", () => {
  const { refused } = read(`example.com\n\u202E<img>${"x".repeat(10_000)}`);
  expect(refused).toEqual([{ line: 2, text: `<img>${"x".repeat(75)}…`, why: "too-long" }]);
});

test.each([
  ["", "empty"],
  [" \n\n", "empty"],
  ["{", "broken"],
  ["{}", "broken"],
  ['{"luyTre":"sites","version":2,"sites":[]}', "newer"],
  ["x".repeat(largestText + 1), "too-large"],
])("the text %.40j is turned down as a whole", (text, problem) => {
  expect(importSites(text, "block")).toEqual({ problem });
});

test("five thousand lines that say nothing readable are five thousand reasons", () => {
  expect(read(Array.from({ length: 5000 }, () => "<b>").join("\n")).refused).toHaveLength(5000);
});
