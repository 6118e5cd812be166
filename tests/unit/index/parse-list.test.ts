import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { listFormats, type ListFormat } from "../../../core/index/parse-list/list-format.ts";
import { parseList, parsers } from "../../../core/index/parse-list/parse-list.ts";
import { rejectedInAll, type Rejection } from "../../../core/index/parse-list/parsed-list.ts";

/** How each format writes that a hostname is listed. */
const writes: Record<ListFormat, (host: string) => string> = {
  hosts: (host) => `0.0.0.0 ${host}`,
  domains: (host) => host,
  wildcard: (host) => `*.${host}`,
  adblock: (host) => `||${host}^`,
  urls: (host) => host,
  "match-patterns": (host) => `*://*.${host}/*`,
  dnsmasq: (host) => `address=/${host}/0.0.0.0`,
};

const names = (format: ListFormat, text: string) => parseList(format, text).names;

describe.each(listFormats)("the %s parser", (format) => {
  const line = (host: string) => writes[format](host);

  test.each<[string, string, string[]]>([
    ["a plain list", `${line("a.example.com")}\n${line("b.example.com")}\n`, ["a.example.com", "b.example.com"]],
    ["a last line without an end", line("a.example.com"), ["a.example.com"]],
    [
      "CRLF and lone CR",
      `${line("a.example.com")}\r\n${line("b.example.com")}\r${line("c.example.com")}`,
      ["a.example.com", "b.example.com", "c.example.com"],
    ],
    ["a byte order mark", `\uFEFF${line("a.example.com")}`, ["a.example.com"]],
    ["comments and blank lines", `# x.example\n! y.example\n\n   \n${line("a.example.com")}`, ["a.example.com"]],
    ["space around", `  \t${line("a.example.com")} \t`, ["a.example.com"]],
    ["marks that hide and turn text", line("a\u200B.ex\u202Eample.com\u2069"), ["a.example.com"]],
    ["capitals", line("A.Example.COM"), ["a.example.com"]],
    ["another script", line("nhàcái.example"), ["xn--nhci-1nah.example"]],
    ["an empty text", "", []],
  ])("reads %s", (_, text, expected) => {
    expect(parseList(format, text).names).toEqual(expected);
    expect(rejectedInAll(parseList(format, text).rejected)).toBe(0);
  });

  test.each<[string, string, Rejection]>([
    ["a line of more than 2 KB", `${"a".repeat(3000)}.example.com`, "too-long"],
    ["a NUL", line("a\0.example.com"), "control-character"],
    ["the machine's own name", line("localhost"), "local"],
    ["an address of the home network", line("192.168.1.1"), "local"],
    ["a hostname longer than DNS takes", line(`${"a.".repeat(140)}com`), "not-a-host"],
    ["a label longer than DNS takes", line(`${"a".repeat(64)}.example.com`), "not-a-host"],
    ["a star inside", line("a.*.example.com"), "pattern"],
  ])("leaves out %s and counts it", (_, text, reason) => {
    const parsed = parseList(format, `${text}\n${line("good.example.com")}`);
    expect(parsed.names).toEqual(["good.example.com"]);
    expect(parsed.rejected).toMatchObject({ [reason]: 1 });
    expect(rejectedInAll(parsed.rejected)).toBe(1);
  });

  it("never throws, and gives only canonical names, whatever it is fed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        for (const name of parsers[format](text).names) expect(name).toMatch(/^[!-.0-~]+(\/[!-~]+)?$/);
      }),
    );
  });

  it("reads its own output to the same names", () => {
    fc.assert(
      fc.property(fc.array(fc.domain(), { maxLength: 20 }), (hosts) => {
        const once = names(format, hosts.map(line).join("\n"));
        expect(names(format, once.map(line).join("\n"))).toEqual(once);
      }),
    );
  });
});

describe("what only one format says", () => {
  test.each<[ListFormat, string, string[]]>([
    ["hosts", "127.0.0.1 a.example.com b.example.com # two", ["a.example.com", "b.example.com"]],
    ["hosts", "::1 a.example.com", ["a.example.com"]],
    ["hosts", "0.0.0.0 0.0.0.0", []],
    ["hosts", "127.0.0.1 localhost localhost.localdomain", []],
    ["hosts", "0.0.0.0 203.0.113.9", ["203.0.113.9"]],
    ["hosts", "a.example.com", ["a.example.com"]],
    ["hosts", "see a.example.com", []],
    ["domains", "a.example.com # why", ["a.example.com"]],
    ["domains", "a.example.com:8080", ["a.example.com"]],
    ["domains", "https://user:secret@a.example.com/", ["a.example.com"]],
    ["domains", "a.example.com/games", []],
    ["domains", "203.0.113.9", ["203.0.113.9"]],
    ["domains", "com", []],
    ["domains", "*.example.com", []],
    ["wildcard", ".example.com", ["example.com"]],
    ["wildcard", "example.com", ["example.com"]],
    ["wildcard", "*.edu.vn", ["edu.vn"]],
    ["wildcard", "*.edu", ["edu"]],
    ["wildcard", "edu", []],
    ["adblock", "[Adblock Plus 2.0]\n||a.example.com^$important", ["a.example.com"]],
    ["adblock", "||a.example.com^$third-party", []],
    ["adblock", "@@||a.example.com^", []],
    ["adblock", "||a.example.com/banner^", []],
    ["adblock", "a.example.com##.ad", []],
    ["adblock", "/ads?[0-9]+/", []],
    ["urls", "A.example.com/Games/Poker", ["a.example.com/games/poker"]],
    ["urls", "a.example.com/games/", ["a.example.com/games"]],
    ["urls", "https://a.example.com:8443/games#top", ["a.example.com/games"]],
    ["urls", "a.example.com/games?id=1", []],
    ["urls", "a.example.com/", ["a.example.com"]],
    ["urls", "a.example.com/b/../c", ["a.example.com/c"]],
    ["match-patterns", "*://a.example.com/*", ["a.example.com"]],
    ["match-patterns", "https://*.a.example.com/", ["a.example.com"]],
    ["match-patterns", "*://a.example.com/games/*", []],
    ["match-patterns", "@*://a.example.com/*", []],
    ["match-patterns", "/^https:\\/\\/a/", []],
    ["dnsmasq", "local=/a.example.com/ # why", ["a.example.com"]],
    ["dnsmasq", "address=/a.example.com/#", ["a.example.com"]],
    ["dnsmasq", "server=/a.example.com/b.example.com/", ["a.example.com", "b.example.com"]],
    ["dnsmasq", "address=/a.example.com/203.0.113.9", []],
    ["dnsmasq", "cache-size=1000", []],
  ])("%s: %j gives %j", (format, text, expected) => {
    expect(names(format, text)).toEqual(expected);
  });
});
