import { expect, test } from "vitest";
import { hidingRule } from "../../../core/page-parts/hiding-rule.ts";
import { videoParts } from "../../../lists/video-parts.ts";

test("every part of our own table can be published", () => {
  for (const { select } of videoParts.pages.flatMap(({ parts }) => parts)) {
    expect(hidingRule(select)).toBe(`body > * :is(${select}) { display: none !important; }\n`);
  }
});

test.each([
  "*",
  "p",
  "video",
  "main > div",
  ".a *",
  "body",
  ":root",
  ":is(body, .a)",
  ":not(.a)",
  "*:not(.a)",
  ".a, div",
  ".a,.b",
  "div:has(.a)",
])("%s is no name of a part", (select) => {
  expect(hidingRule(select)).toBeNull();
});

test.each([
  ".a } body { color: red",
  "@import 'https://x.example/a.css'; .a",
  ".a;",
  ".a /* .b",
  "<!-- .a",
  ".a !important",
  ".a[b='c",
  ".a:has(.b",
])("%s says more than a selector may", (select) => {
  expect(hidingRule(select)).toBeNull();
});

test.each([".a", "#a", "[role='region']", "a-b", "div.a", "a[href*=', ( [ >']", ".x:is(p, *)", "x-y:has(> a, b)"])(
  "%s is a part",
  (select) => {
    expect(hidingRule(select)).toContain(`:is(${select}) `);
  },
);
