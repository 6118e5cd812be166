import { beforeEach, expect, test, vi } from "vitest";
import "./support/browser.ts";
import { blockPage } from "../../entrypoints/background/block-page.ts";
import { addSite } from "../../entrypoints/background/limits-handlers.ts";
import { forgetLimits, readKept, writeLimits } from "../../platform/limits-store.ts";
import { writePin } from "../../platform/pin-store.ts";
import { family } from "../family.ts";

// What follows a change in the browser is another test's.
vi.mock("../../entrypoints/background/apply-limits.ts", () => ({ applyLimits: async () => undefined }));
vi.mock("../../entrypoints/background/show-badge.ts", () => ({ showBadge: async () => true }));

const phc = "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$AAECAwQFBgcICQoLDA0ODw";
const rules = async () => (await readKept()).stored?.children[0]?.siteRules ?? [];

beforeEach(async () => {
  forgetLimits();
  await writeLimits(family({ setUp: true }));
  await writePin(phc);
});

test.each([
  ["https://xau.example/bai/1?p=2#a", "xau.example/bai/1"],
  ["https://xau.example/", "xau.example"],
  ["http://[::1]/a", "[::1]/a"],
])("whoever sees that %s is dangerous closes it without a PIN", async (url, site) => {
  expect(await blockPage(url)).toBe(true);
  expect(await rules()).toMatchObject([{ site, action: "block" }]);
});

test("what was closed so is opened by nobody without the PIN", async () => {
  await blockPage("https://xau.example/");
  expect(await addSite({ site: "xau.example", action: "allow" })).toEqual({ ok: false, refusal: "locked" });
});

test.each([
  "",
  "about:blank",
  "không phải địa chỉ",
  "https://www.youtube.com/watch?v=aaaaaaaaaaa",
  "https://www.google.com.vn/search?q=tre",
])("“%s” is no page to close", async (url) => {
  expect(await blockPage(url)).toBe(false);
  expect(await rules()).toEqual([]);
});
