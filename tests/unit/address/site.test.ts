import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { parseAddress } from "../../../core/address/parse-address.ts";
import { parseSite, siteCovers, specificity } from "../../../core/address/site.ts";
import { runs } from "../../runs.ts";

describe("parseSite", () => {
  test.each([
    ["https://www.Example.com/a/?x", "example.com/a"],
    ["example.com/games", "example.com/games"],
    ["*.example.com", "example.com"],
    [".example.com", "example.com"],
    ["  example.com.  ", "example.com"],
    ["HTTP://EXAMPLE.COM", "example.com"],
    ["example.com:8080/", "example.com"],
    ["https://user@example.com/", undefined],
    ["www.example.com/a//b/../c/#x", "example.com/a/c"],
    ["example.com/%67ames/Ü", "example.com/games/%C3%9C"],
    ["vídụ.vn", "xn--vd-nja3081a.vn"],
    ["vi\u0301du\u0323.vn", "xn--vd-nja3081a.vn"],
    ["www.gov.vn", "www.gov.vn"],
    ["www.com", "www.com"],
    ["www.vtv.vn", "vtv.vn"],
    ["www2.example.com", "www2.example.com"],
    ["localhost", "localhost"],
    ["1.2.3.4/x", "1.2.3.4/x"],
    ["0x1020304", "1.2.3.4"],
    ["http://[2001:db8::1]:80/x", "[2001:db8::1]/x"],
    ["", undefined],
    ["   ", undefined],
    ["/games", undefined],
    ["ví dụ.vn", undefined],
    ["a.example b.example", undefined],
    ["me@example.com", undefined],
    ["mailto:me@example.com", undefined],
    ["javascript://example.com", undefined],
    ["chrome://settings", undefined],
    ["exa_mple..com", "exa_mple.com"],
  ])("reads %j as %j", (text, site) => {
    expect(parseSite(text)).toBe(site);
  });

  it("reads what it has given as itself", () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.domain(), fc.ipV6(), fc.string()), (text) => {
        const site = parseSite(text);
        if (site !== undefined) expect(parseSite(site)).toBe(site);
      }),
      runs(3000),
    );
  });

  it("covers the address that a parent copied", () => {
    fc.assert(
      fc.property(fc.webUrl(), (url) => {
        const site = parseSite(url);
        const address = parseAddress(url);
        if (site !== undefined && address !== undefined) expect(siteCovers(site, address)).toBe(true);
      }),
      runs(2000),
    );
  });
});

describe("siteCovers", () => {
  test.each([
    ["bad.example", "https://bad.example/", true],
    ["bad.example", "https://www.bad.example/x", true],
    ["bad.example", "https://a.b.bad.example:8443/x?y", true],
    ["bad.example", "https://notbad.example/", false],
    ["bad.example", "https://bad.example.org/", false],
    ["bad.example", "https://example/", false],
    ["bad.example", "https://good.example/bad.example", false],
    ["bad.example/a/b", "https://bad.example/a/b", true],
    ["bad.example/a/b", "https://bad.example/a/b/", true],
    ["bad.example/a/b", "https://bad.example/a/b/c", true],
    ["bad.example/a/b", "https://www.bad.example/a/%62", true],
    ["bad.example/a/b", "https://bad.example/a/bc", false],
    ["bad.example/a/b", "https://bad.example/a", false],
    ["bad.example/a/b", "https://bad.example/a/b;v=1", true],
    ["bad.example/a/b", "https://bad.example/a/b;v=1/c", true],
    ["bad.example/a/b", "https://bad.example/a/b,v", false],
    ["bad.example/a/b", "https://bad.example/A/b", true],
    ["bad.example/A/b", "https://bad.example/a/B/c", true],
    ["bad.example/a/b", "https://bad.example/x/a/b", false],
    ["1.2.3.4", "https://1.2.3.4/", true],
    ["1.2.3.4", "https://[::ffff:1.2.3.4]/", true],
    ["3.4", "https://1.2.3.4/", false],
    ["[2001:db8::1]", "http://[2001:db8:0::1]/x", true],
    ["[2001:db8::1]", "http://[2001:db8:0::11]/x", false],
    ["xxx", "https://site.xxx/", true],
    ["blank", "about:blank", false],
    ["", "https://bad.example/", false],
  ])("%j covers %s: %j", (site, url, covers) => {
    expect(siteCovers(site, parseAddress(url)!)).toBe(covers);
  });
});

describe("specificity", () => {
  it("puts more labels before longer paths, and longer paths before shorter ones", () => {
    const sites = [
      "example",
      "b.example",
      "b.example/x",
      "b.example/x/yy",
      `b.example/${"x".repeat(9000)}`,
      "a.b.example",
      "a.b.example/x",
    ];
    const shuffled = [sites[3]!, sites[6]!, sites[0]!, sites[5]!, sites[2]!, sites[4]!, sites[1]!];
    expect(shuffled.toSorted((x, y) => specificity(x) - specificity(y))).toEqual(sites);
  });
});
