import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { formatAddress } from "../../../core/address/format-address.ts";
import { parseAddress } from "../../../core/address/parse-address.ts";
import { spellings } from "./spellings.ts";
import { runs } from "../../runs.ts";

const label63 = "a".repeat(63);

describe("parseAddress", () => {
  test.each(spellings)("reads %j as the same place", (spelling) => {
    expect(parseAddress(spelling)).toEqual({
      scheme: "https",
      hostname: "bad.example",
      port: "",
      path: "/games/play",
      query: "",
    });
  });

  test.each([
    ["http://1.2.3.4/", "1.2.3.4"],
    ["http://1.2.3.4../", "1.2.3.4"],
    ["http://0x01.02.0x3.4/", "1.2.3.4"],
    ["http://16909060/", "1.2.3.4"],
    ["http://0x1020304/", "1.2.3.4"],
    ["http://1.2.772/", "1.2.3.4"],
    ["http://１.２.３.４/", "1.2.3.4"],
    ["http://[::ffff:1.2.3.4]/", "1.2.3.4"],
    ["http://[0:0:0:0:0:FFFF:102:304]/", "1.2.3.4"],
    ["http://[::ffff:0:1.2.3.4]/", "1.2.3.4"],
    ["http://[64:ff9b::1.2.3.4]/", "1.2.3.4"],
    ["http://[64:ff9b:1::102:304]/", "1.2.3.4"],
    ["http://[2002:102:304::1]/", "1.2.3.4"],
    ["http://[2001:DB8:0:0::1]/", "2001:db8::1"],
    ["http://[::1]/", "::1"],
    ["http://vídụ.vn/", "xn--vd-nja3081a.vn"],
    ["http://VÍDỤ.VN/", "xn--vd-nja3081a.vn"],
    ["http://xn--VD-nja3081a.vn/", "xn--vd-nja3081a.vn"],
    ["http://faß.de/", "xn--fa-hia.de"],
    ["ws://Chat.Example/", "chat.example"],
    ["http://localhost/", "localhost"],
    [`http://${label63}.example/`, `${label63}.example`],
  ])("reads the host of %s as %s", (url, hostname) => {
    expect(parseAddress(url)?.hostname).toBe(hostname);
  });

  test.each([
    ["https://a.example", "/"],
    ["https://a.example/a/", "/a/"],
    ["https://a.example/a/.", "/a/"],
    ["https://a.example/a/b/..", "/a/"],
    ["https://a.example/..", "/"],
    ["https://a.example/A", "/A"],
    ["https://a.example/%c3%a9", "/%C3%A9"],
    ["https://a.example/é", "/%C3%A9"],
    ["https://a.example/a b", "/a%20b"],
    ["https://a.example/100%", "/100%25"],
    ["https://a.example/100%25", "/100%25"],
    ["https://a.example/a%3Fb", "/a%3Fb"],
    ["https://a.example/a%253fb", "/a%3Fb"],
    ["https://a.example/a%23b", "/a%23b"],
    ["https://a.example/a%00b", "/a%00b"],
    ["https://a.example/[x]|^", "/%5Bx%5D%7C%5E"],
    ["https://a.example/~a;b=c,d@e:f", "/~a;b=c,d@e:f"],
  ])("reads the path of %s as %s", (url, path) => {
    expect(parseAddress(url)?.path).toBe(path);
  });

  test.each([
    [
      "blob:https://Site.Example:8443/5c1d-22",
      { scheme: "https", hostname: "site.example", port: "8443", path: "/", query: "" },
    ],
    [
      "filesystem:http://site.example/temporary/x.html",
      { scheme: "http", hostname: "site.example", port: "", path: "/", query: "" },
    ],
    [
      "view-source:blob:https://site.example/1",
      { scheme: "https", hostname: "site.example", port: "", path: "/", query: "" },
    ],
    ["blob:null/5c1d", { scheme: "blob", hostname: "", port: "", path: "", query: "" }],
    ["about:blank#x", { scheme: "about", hostname: "", port: "", path: "blank", query: "" }],
    ["data:text/html,<b>x</b>", { scheme: "data", hostname: "", port: "", path: "text/html", query: "" }],
    ["javascript:alert(1)", { scheme: "javascript", hostname: "", port: "", path: "alert", query: "" }],
    ["chrome://settings/privacy?x", { scheme: "chrome", hostname: "", port: "", path: "settings/privacy", query: "" }],
    ["file:///home/child/a.html", { scheme: "file", hostname: "", port: "", path: "", query: "" }],
  ])("reads %s as what it stands for", (url, address) => {
    expect(parseAddress(url)).toEqual(address);
  });

  test.each([
    "",
    " ",
    "bad.example",
    "//bad.example/",
    "https://",
    "https://./",
    "https://../",
    "https://bad.example:65536/",
    "https://bad.example:x/",
    "https://bad example/",
    "https://bad%00.example/",
    "https://256.256.256.256/",
    "https://1.2.3.4.5/",
    "https://1.2.3.256../",
    "https://[::1/",
    "https://xn--a-.example.\u0001/",
    `https://${label63}a.example/`,
    `https://${`${label63}.`.repeat(4)}example/`,
    "view-source:",
    `https://bad.example/${slowEscape(40)}`,
  ])("cannot read %j", (url) => {
    expect(parseAddress(url)).toBeUndefined();
  });

  it("settles escapes that were nested by accident", () => {
    expect(parseAddress(`https://bad.example/${slowEscape(20)}`)?.path).toBe("/A");
  });

  it("keeps port and query where they matter", () => {
    expect(parseAddress("http://a.example:443/x?q=%41&r#f")).toEqual({
      scheme: "http",
      hostname: "a.example",
      port: "443",
      path: "/x",
      query: "q=%41&r",
    });
  });

  it("tells neighbours apart", () => {
    const urls = [
      "https://bad.example/",
      "https://notbad.example/",
      "https://bad.example.org/",
      "https://xn--bad.example/",
      "https://bad-.example/",
    ];
    const hosts = urls.map((url) => parseAddress(url)?.hostname).filter((host) => host !== undefined);
    expect(new Set(hosts).size).toBe(hosts.length);
  });

  it("reads what it has written as the same address, and never throws", () => {
    fc.assert(
      fc.property(anyUrl(), (url) => {
        const address = parseAddress(url);
        if (address !== undefined) expect(parseAddress(formatAddress(address))).toEqual(address);
      }),
      runs(5000),
    );
  });

  it("gives hosts that lists can name: lower-case ASCII, no empty label, within the limits of DNS", () => {
    fc.assert(
      fc.property(anyUrl(), (url) => {
        const { hostname } = parseAddress(url) ?? { hostname: "" };
        expect(hostname).toMatch(/^(?:[!-\-0-@[-~]+(?:\.[!-\-0-@[-~]+)*)?$/);
        expect(hostname.length).toBeLessThanOrEqual(253);
      }),
      runs(3000),
    );
  });
});

/** Each round decodes one digit, which completes the escape before it: `%41`, `%%341`, `%%%3341`, … */
function slowEscape(rounds: number): string {
  let text = "%41";
  for (let i = 0; i < rounds; i += 1)
    text = text.replace(/%(\d)(\d)/, (_, high: string, low: string) => `%%3${high}${low}`);
  return text;
}

function anyUrl(): fc.Arbitrary<string> {
  const scheme = fc.constantFrom(
    "http:",
    "https:",
    "HTTP:",
    "ws:",
    "ftp:",
    "blob:http:",
    "view-source:",
    "about:",
    "foo:",
    "file:",
    "data:",
    "filesystem:https:",
    "chrome:",
  );
  const pieces = fc.constantFrom(
    "/",
    "//",
    "\\",
    ".",
    "..",
    "%2e",
    "%2F",
    "%25",
    "%",
    "%5",
    "25",
    "41",
    "%c3%a9",
    "a",
    "b.c",
    "B",
    ":",
    ":80",
    "@",
    "?",
    "#",
    " ",
    "\t",
    "é",
    "ụ",
    "。",
    "[::ffff:1.2.3.4]",
    "[2002:1:2::]",
    "1.2.3.4",
    "0x7f.1",
    "xn--",
    "xn--vd-nja3081a",
    "-",
    "_",
    "|",
    "^",
    "[",
    "]",
    "~",
    "!",
    "'",
    '"',
    "{",
    "\u00ad",
    "\ud800",
    "C|",
    "c:",
    "+",
  );
  const built = fc
    .tuple(scheme, fc.constantFrom("", "/", "//", "///"), fc.array(pieces, { maxLength: 14 }))
    .map(([s, slashes, rest]) => s + slashes + rest.join(""));
  return fc.oneof(built, fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string({ unit: "binary" }));
}
