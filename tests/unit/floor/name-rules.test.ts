import { expect, test } from "vitest";
import { compileFloor } from "../../../core/floor/compile-floor.ts";
import { adultWords } from "../../../lists/names/adult-words.ts";
import { gamblingWords } from "../../../lists/names/gambling-words.ts";
import { tradeEndings } from "../../../core/signal/host/trade-endings.ts";
import { wordsOf } from "../../../lists/names/word-table.ts";
import { nameData } from "../../../lists/names/name-data.ts";
import { nameAsks } from "../../../core/signal/name-asks.ts";
import { limits, noon } from "../support.ts";
import { applyRules } from "./browser-model.ts";

const pack = { rulesets: [], groups: {}, asks: nameAsks(nameData) };
const browser = { blockedPage: "extension://luy-tre/blocked.html", hostAccess: true, corrections: [] };
const witness = (url: string, part: Parameters<typeof limits>[0] = {}) => {
  const floor = compileFloor(limits(part), pack, browser, noon);
  return applyRules([...floor.dynamic, ...floor.session], url).witness;
};

const words = wordsOf([adultWords, gamblingWords].flatMap(({ block, caution }) => [...block, ...caution]));
const written = words.map((word) => word.replaceAll("_", "").replaceAll("#", "8"));

test("every reviewed word is asked about, wherever in a host it stands", () => {
  const expressions = nameAsks(nameData).flatMap((ask) => ask.expressions.map((one) => new RegExp(one)));
  const isAsked = (url: string) => expressions.some((expression) => expression.test(url));
  const hosts = written.flatMap((word) => [
    `${word}.example`,
    `a.8${word}8.example`,
    `a.${word.replaceAll("-", "")}.example`,
  ]);
  expect(
    [...hosts, ...[...tradeEndings.keys()].map((ending) => `a.${ending}`)].filter(
      (host) => !isAsked(`https://${host}/x`),
    ),
  ).toEqual([]);
  expect(isAsked("https://user:word@casino.example:8080/")).toBe(true);
});

test.each([
  "https://essex-school.example/",
  "https://hoctapmoingay.example/",
  "https://la.example/casino?casino=1#casino",
])("%s does not wait", (url) => {
  expect(witness(url)).toEqual({ treatment: "allow" });
});

test.each(["paypa1.example", "netf1ix-dang-nhap.example", "v1ette1.example", "k12on1ine.example", "r0bl0x.example"])(
  "%s, disguised by digits, waits",
  (host) => {
    expect(witness(`https://${host}/`)).toEqual({ treatment: "ask" });
  },
);

test("what a parent allows does not wait", () => {
  expect(witness("https://casino.example/")).toEqual({ treatment: "ask" });
  const part = { siteRules: [{ site: "casino.example", action: "allow" as const }] };
  expect(witness("https://casino.example/", part)).toEqual({ treatment: "allow" });
});

test("the browser has room for the expressions beside a family's own", () => {
  expect(nameAsks(nameData).flatMap(({ expressions }) => expressions).length).toBeLessThan(60);
});
