import { describe, expect, test } from "vitest";
import { readPunycode } from "../../../../core/signal/look-alike/read-punycode.ts";
import { knownSites } from "../../../../lists/names/known-sites.ts";
import { nameReader } from "../../support.ts";

const { findOriginal } = nameReader;

/** As a browser writes a name of any letters. */
const ascii = (name: string) => new URL(`https://${name}/`).hostname;

describe("a name made to look like another's", () => {
  test.each([
    ["foreign letters", "vietcоmbank.example", "vietcombank.com.vn", "block"],
    ["foreign letters throughout", "раураl.example", "paypal.com", "block"],
    ["marks", "róblox.example", "roblox.com", "block"],
    ["digits", "r0bl0x.example", "roblox.com", "block"],
    ["a one for an l", "paypa1.example", "paypal.com", "block"],
    ["a one for an i, and one for an l", "netf1ix.example", "netflix.com", "block"],
    ["ones for both", "v1ette1.example", "viettel.vn", "block"],
    ["a name with digits of its own, and a bait", "k12online-dangnhap.example", "k12online.vn", "block"],
    ["a name with digits of its own, and one for an l", "k12on1ine.example", "k12online.vn", "block"],
    ["a name with digits of its own, and a cheap ending", "k12online.top", "k12online.vn", "caution"],
    ["two letters that look like one", "rnicrosoft.example", "microsoft.com", "block"],
    ["two letters that look like one, within", "vietcornbank.example", "vietcombank.com.vn", "block"],
    ["the real address in front of another", "vietcombank.com.vn.cho-vui.example", "vietcombank.com.vn", "block"],
    ["a bait beside it", "garena-nhanqua.example", "garena.vn", "block"],
    ["a bait beside an ordinary word", "momo-trian.example", "momo.vn", "block"],
    ["a bait before it", "dangnhap-vneid.example", "vneid.gov.vn", "block"],
    ["a letter too few", "vietcombnk.example", "vietcombank.com.vn", "caution"],
    ["a letter too many", "techcombannk.example", "techcombank.com", "caution"],
    ["neighbours that changed places", "minecrfat.example", "minecraft.net", "caution"],
    ["a cheap ending", "shopee.top", "shopee.vn", "caution"],
    ["a claimed name with more behind it", "vietcombank-hanoi.example", "vietcombank.com.vn", "caution"],
  ] as const)("by %s: %s", (_how, name, original, level) => {
    expect(findOriginal(ascii(name))).toEqual({ original, level });
  });
});

test("what belongs to the known sites themselves is never like another", () => {
  const own = knownSites.flatMap(({ sites }) => sites.flatMap((site) => [site, `www.${site}`, `login.${site}`]));
  expect(own.filter((host) => findOriginal(host) !== undefined)).toEqual([]);
});

test.each([
  ["fans and wikis", "roblox.fandom.example", "minecraft.wiki", "minecraftskins.example", "planetminecraft.example"],
  ["the same name in another country", "facebook.com.br", "shopee.com.mx", "icloud.com.cn", "shopee.pl"],
  ["other banks", "otpbank.hu", "agrobank.uz", "fmbbank.example", "seabank.ph"],
  ["ordinary words", "momo-restaurant.example", "timo-shop.example", "acb-news.example", "tiki.example"],
  ["other scripts", "münchen.example", "đàlạt.example", "пример.example", "việtnam.example", "phở.example"],
  ["numbers", "4shared.example", "7zip.example", "k12.example", "123doc.example"],
  ["other ones", "lop1a1.example", "1111111111.example", "vova1.example", "21online.example", "toan12online.example"],
  ["other letters that look like one", "modern.example", "corner.example", "learnmore.example", "savvy.example"],
])("%s say nothing", (_what, ...made) => {
  expect(made.filter((name) => findOriginal(ascii(name)) !== undefined)).toEqual([]);
});

test.each(["bücher", "việtnam", "пример", "vietcоmbank", "例え", "a-ö-b", "trường-học"])(
  "the letters of %s are read back",
  (name) => {
    const label = ascii(`${name}.example`).split(".")[0]!;
    expect(label.startsWith("xn--")).toBe(true);
    expect(readPunycode(label)).toBe(name.normalize("NFC"));
  },
);

test.each(["plain", "xn--a-b-c-9999999999999999", "xn--é", "xn--a\u0000", "xn--999999b"])(
  "%j is no label of foreign letters",
  (label) => {
    expect(readPunycode(label)).toBeUndefined();
  },
);
