import { describe, expect, test } from "vitest";
import { addressDetails } from "../../../core/report/address-detail.ts";
import { coarsenAddress, cutAddress } from "../../../core/report/cut-address.ts";
import { address } from "../support.ts";
import { nastyUrls, plainUrls } from "./nasty-urls.ts";

test("there are enough nasty addresses", () => {
  expect(nastyUrls.length).toBeGreaterThanOrEqual(50);
});

describe.each(addressDetails)("with %s", (detail) => {
  test.each(nastyUrls)("nothing secret of %s is left", (url, ...secrets) => {
    const kept = cutAddress(address(url), detail);
    // What is left of the host itself would else stand for a secret of the same letters.
    const said = kept.replace("site.example", "");
    for (const secret of secrets) expect(said).not.toContain(secret);
    expect(said).not.toMatch(/@|%40|\d{6,}|[\dA-Fa-f]{16,}|\p{L}{26,}/u);
    expect(kept.length).toBeLessThan(480);
  });

  test.each(plainUrls)("the site of %s is kept", (url) => {
    expect(new URL(cutAddress(address(url), detail)).hostname).toBe(new URL(url).hostname);
  });
});

test.each(plainUrls)("nothing is cut from %s", (url) => {
  expect(cutAddress(address(url), "path")).toBe(url);
});

test.each([
  ["host", "https://site.example/"],
  ["path", "https://site.example/watch"],
  ["full", "https://site.example/watch?v=dQw4w9WgXcQ&lang=vi&email=…"],
] as const)("%s lets through no more than %s", (detail, kept) => {
  const page = address("https://site.example/watch?v=dQw4w9WgXcQ&lang=vi&email=lan#t");
  expect(cutAddress(page, detail)).toBe(kept);
  expect(coarsenAddress(cutAddress(page, "full"), detail)).toBe(kept);
});

test.each([
  ["/user/lan%40mail.example/photos", "/user/…/photos"],
  ["/call/0912345678/now", "/call/…/now"],
  ["/tin/bai-viet-4812345.html", "/tin/bai-viet-….html"],
  ["/a;jsessionid=12/b", "/a/b"],
])("of the path %s the rest stays: %s", (path, kept) => {
  expect(cutAddress(address(`https://site.example${path}`), "path")).toBe(`https://site.example${kept}`);
});
