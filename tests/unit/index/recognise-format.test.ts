import fc from "fast-check";
import { expect, test } from "vitest";
import type { ListFormat } from "../../../core/index/parse-list/list-format.ts";
import { recogniseFormat } from "../../../core/index/parse-list/recognise-format.ts";
import { spreadSample } from "../../../core/lists/spread-sample.ts";

const hosts = ["a.example.com", "b.example.com", "c.example.com"];
const lines = (write: (host: string) => string) => hosts.map(write).join("\n");

test.each<[string, string, ListFormat]>([
  ["bare names", lines((host) => host), "domains"],
  ["names with a few addresses", `${lines((host) => host)}\nd.example.com/games`, "urls"],
  ["a hosts file", `127.0.0.1 localhost\n::1 localhost\n${lines((host) => `0.0.0.0 ${host}`)}`, "hosts"],
  ["stars", lines((host) => `*.${host}`), "wildcard"],
  ["an ad blocker's rules", `[Adblock Plus]\n! Title: x\n${lines((host) => `||${host}^`)}\n@@||d.com^`, "adblock"],
  ["addresses", lines((host) => `https://${host}/games`), "urls"],
  ["uBlacklist's patterns", lines((host) => `*://*.${host}/*`), "match-patterns"],
  ["dnsmasq's settings", lines((host) => `address=/${host}/#`), "dnsmasq"],
  ["a long head of comments", `${"# licence\n".repeat(2000)}${lines((host) => `0.0.0.0 ${host}`)}`, "hosts"],
  ["one name", "example.com", "domains"],
  ["Windows' line ends", lines((host) => `0.0.0.0 ${host}`).replaceAll("\n", "\r\n"), "hosts"],
])("%s are recognised", (_, text, format) => {
  expect(recogniseFormat(text)).toEqual({ format });
});

test.each([
  ["nothing", "", "empty"],
  ["comments alone", "# one\n! two\n\n", "empty"],
  ["a web page", "\uFEFF\n<!DOCTYPE html><html><body>a.example.com", "web-page"],
  ["a web page without its head", "<html>\na.example.com", "web-page"],
  ["a letter", "Dear reader,\nthis is not a list.\nSee you soon.\n", "no-list"],
  ["numbers", '{"a": 1,\n"b": 2}', "no-list"],
  ["a picture", "\u0089PNG\r\n\u001A\n\0\0\0\rIHDR", "no-list"],
])("%s is no list", (_, text, noList) => {
  expect(recogniseFormat(text)).toEqual({ noList });
});

test("whatever it is fed, it answers", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      expect(Object.keys(recogniseFormat(text))).toHaveLength(1);
    }),
  );
});

test.each([
  [[], []],
  [["a"], ["a"]],
  [
    ["a", "b", "c"],
    ["a", "b", "c"],
  ],
  [
    ["a", "b", "c", "d", "e", "f", "g"],
    ["a", "d", "g"],
  ],
])("a sample of three of %j is spread over all of it", (all, sample) => {
  expect(spreadSample(all, 3)).toEqual(sample);
});
