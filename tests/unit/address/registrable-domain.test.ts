import { describe, expect, test } from "vitest";
import { isPublicSuffix, registrableDomain } from "../../../core/address/registrable-domain.ts";

describe("registrableDomain", () => {
  test.each([
    ["a.b.example.co.uk", "example.co.uk"],
    ["hust.edu.vn", "hust.edu.vn"],
    ["child.github.io", "child.github.io"],
    ["a.child.blogspot.com", "child.blogspot.com"],
    ["xn--vd-nja3081a.vn", "xn--vd-nja3081a.vn"],
    ["edu.vn", null],
    ["vn", null],
    ["1.2.3.4", null],
    ["2001:db8::1", null],
  ])("of %s is %s", (hostname, domain) => {
    expect(registrableDomain(hostname)).toBe(domain);
  });
});

describe("isPublicSuffix", () => {
  test.each([
    ["com", true],
    ["edu.vn", true],
    ["github.io", true],
    ["example.com", false],
    ["1.2.3.4", false],
    ["2001:db8::1", false],
  ])("%s: %s", (hostname, is) => {
    expect(isPublicSuffix(hostname)).toBe(is);
  });
});
