import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatAddress } from "../../../core/address/format-address.ts";
import { fragmentOf } from "../../../core/address/fragment-of.ts";
import { mentionsIn } from "../../../core/address/mentions-in.ts";
import { unwrap } from "../../../core/address/unwrap.ts";
import { runs } from "../../runs.ts";
import { address } from "../support.ts";
import { base64 } from "./coats.ts";

const target = "https://xau.example/choi?x=1";
const coded = encodeURIComponent(target);
const coats = [
  (text: string) => text,
  encodeURIComponent,
  (text: string) => encodeURIComponent(encodeURIComponent(text)),
  base64,
  (text: string) => Buffer.from(text).toString("base64url"),
  (text: string) => base64(JSON.stringify({ url: text })),
  (text: string) => encodeURIComponent(JSON.stringify([{ trang: text }])),
];

describe("what stands anywhere else is mentioned", () => {
  test.each([
    `https://la.example/?thamSo=${coded}`,
    `https://la.example/?p[url]=${coded}`,
    `https://la.example/?a=1?url=${coded}`,
    `https://la.example/?a=${encodeURIComponent(JSON.stringify({ url: target }))}`,
    `https://la.example/?a=${encodeURIComponent(JSON.stringify({ dich: "xau.example" }))}`,
    `https://la.example/?a=${base64(JSON.stringify({ url: target }))}`,
    `https://la.example/${base64(JSON.stringify({ url: target }))}/`,
    `https://la.example/?a=${encodeURIComponent(`view-source:${target}`)}`,
    `https://la.example/?a=${encodeURIComponent(`data:text/html,<iframe src=${target}>`)}`,
    "https://la.example/?url=xau.example",
    "https://la.example/xau.example:443/choi",
    "https://la.example/~xau.example/choi",
    "https://la.example/choi,DanaInfo=xau.example,SSL+",
    `https://la.example/f5-w-${Buffer.from("https://xau.example").toString("hex")}$$/choi`,
    `https://la.example/p/1_${base64(target)}`,
    `https://la.example/?dich=a:${base64(target)}`,
    "https://la.example/#/xem/xau.example",
    `https://la.example/#?o=${base64(target)}`,
    `https://la.example/#/xem/${base64(target)}`,
    "https://www.google.com/search?q=site%3Axau.example",
    "https://www.google.com/search?q=site:xau.example+tre&udm=2",
    "https://www.bing.com/search?q=tre+url%3axau.example",
    "https://www.startpage.com/do/search?q=host:xau.example",
    `https://la.example/unblock?s=${coded}`,
    `https://www.bing.com/images/search?view=detailv2&iss=sbi&q=imgurl:${coded}`,
    `https://la.example/_next/image?url=${coded}`,
    `https://la.example/_ipx/${base64(target)}`,
    `https://la.example/?img=${coded}`,
    "https://la.example/?xau.example",
    `https://la.example/?u=${base64("xau.example")}`,
    "https://la.example/fetch?q=https://xau.example",
    "https://la.example/xem/xau.example/choi",
    "https://la.example/xau.example",
    "https://la.example/analysis/https-xau-example-choi/abc",
    "https://xau.net.la.example/",
    "https://xau-net.la.example/",
    "https://www-xau-net.thu-vien.example/",
    "https://https-xau-net.la.example/",
    "https://la.example/#xau.example",
    "https://images-ext-1.discordapp.net/external/AbC-1/https/xau.example/a.jpg",
    "https://ci3.googleusercontent.com/meips/AbC#https://xau.example/a.jpg",
    `https://translate.google.com/#auto/vi/${coded}`,
  ])("%s", (url) => {
    const { mentioned, named, shown } = unwrap(address(url), fragmentOf(url));
    expect(mentioned.map(({ hostname }) => hostname.replace(/^www\./, ""))).toContain(
      /xau[.-]net/.test(url) ? "xau.net" : "xau.example",
    );
    expect([...named, ...shown]).toEqual([]);
  });
});

test("which hyphens below another's host were dots is left open, but where a known place writes them by rule", () => {
  const mentioned = (url: string) => unwrap(address(url)).mentioned.map(({ hostname }) => hostname);
  expect(mentioned("https://xau-lam-net.thu-vien.example/")).toEqual(["xau-lam.net", "lam.net", "xau.lam.net"]);
  expect(mentioned("https://xau--lam-net.thu-vien.example/")).toEqual(["xau-lam.net"]);
  expect(mentioned("https://xau-lam-net.translate.goog/")).toEqual([]);
});

test.each([
  "https://la.example/bai/https-la-mot-giao-thuc.html",
  "https://la.example/tai/bai-tap.pdf",
  "https://la.example/?file=bai-tap.pdf&page=index.html&anh=cay.tre.jpg",
  "https://la.example/v1.2.3/app.js",
  "https://tin.example.com.vn/bai/",
  "https://la.example/?ref=https://xau.example&returnUrl=https://xau.example&utm_source=https://xau.example",
  "https://la.example/?q=xau.example",
  "https://www.google.com/search?q=co+bac+-site:xau.example",
  "https://la.example/anh/eyJhbGciOiJIUzI1NiJ9.eyJmaWxlIjoiYS5qcGcifQ.x",
  "https://la.example/?id=0123456789abcdef0123456789abcdef",
  "https://la.example/#bai-2",
  "https://la.example/#:~:text=xau.example&text=tre",
  "https://la.example/#/lop/7?bai=2",
])("%s mentions no other", (url) => {
  expect(unwrap(address(url), fragmentOf(url)).mentioned).toEqual([]);
});

test.each([
  ["a search in many places", "https://la.example/?q=", (at: number) => `site:xau${at}.example+`],
  ["a path of many hosts", "https://la.example", (at: number) => `/xau${at}.example`],
  ["many parameters", "https://la.example/?x=1", (at: number) => `&a${at}=https://xau${at}.example`],
  ["a long fragment", "https://la.example/#", (at: number) => `/xau${at}.example`],
])("%s takes no more work than an honest address", (_what, start, part) => {
  const url = start + Array.from({ length: 5000 }, (_, at) => part(at)).join("");
  expect(mentionsIn(address(url), fragmentOf(url)).length).toBeLessThan(100);
});

test("a parameter that nobody knows mentions what it holds, whatever coat that wears", () => {
  const name = fc.stringMatching(/^dich[A-Z]{1,9}$/);
  fc.assert(
    fc.property(name, fc.constantFrom(...coats), (param, wear) => {
      const { named, mentioned } = unwrap(address(`https://la.example/?${param}=${wear(target)}`));
      expect([...named, ...mentioned].map(formatAddress)).toContain(formatAddress(address(target)));
    }),
    runs(200),
  );
});
