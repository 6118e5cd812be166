import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { askFrom } from "../support/ask.ts";
import { setLimits } from "../support/set-limits.ts";
import { tellStories } from "../support/story.ts";

const story = tellStories();
const passphrase = "tre già măng mọc bờ ao";
const hostile = "<img src=x onerror=alert(1)> \u202Eevil";
let saved = "";

beforeAll(async () => {
  await setLimits(story.own(), {
    language: "vi",
    child: { name: hostile, tier: "13-15" },
    siteRules: [{ site: "cho-phep.example", action: "allow" }],
  });
});

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const stored = async () => (await askFrom(story.own(), "limits:read")).stored;

async function choose(page: Page, text: string): Promise<void> {
  const file = { name: "luy-tre.json", mimeType: "application/json", buffer: Buffer.from(text) };
  await page.getByLabel("Chọn tệp").last().setInputFiles(file);
}

async function openFile(page: Page, words: string): Promise<void> {
  await page.getByLabel("Câu mật khẩu", { exact: true }).last().fill(words);
  await press(page, "Mở tệp");
}

test("what a parent set goes into a file that tells nothing without its passphrase", async () => {
  const page = await story.browser.openOwnPage("options.html#device");
  await page.getByLabel("Câu mật khẩu", { exact: true }).fill("1234567890");
  await press(page, "Lưu tệp");
  await page.locator(".problem", { hasText: "Dễ đoán" }).waitFor();
  await page.getByLabel("Câu mật khẩu", { exact: true }).fill(passphrase);
  await page.getByLabel("Nhập lại câu mật khẩu").fill(passphrase);
  const [download] = await Promise.all([page.waitForEvent("download"), press(page, "Lưu tệp")]);
  saved = await readFile(await download.path(), "utf8");
  expect(saved).not.toMatch(/cho-phep|13-15|img/);
  await page.close();
});

test("taking it back shows what opens up before anything does, and is undone", async () => {
  await setLimits(story.own(), { child: { tier: "7-9" }, siteRules: [] });
  const before = await stored();
  const page = await story.browser.openOwnPage("options.html#device");
  await choose(page, "{}");
  await page.getByText("không phải tệp sao lưu").waitFor();
  await choose(page, saved);
  await openFile(page, "một câu khác hẳn");
  await page.getByText("Câu mật khẩu chưa đúng").waitFor();
  await openFile(page, passphrase);
  await page.getByText("2 điều nới ra").waitFor();
  expect(await stored()).toEqual(before);
  await press(page, "Dùng thiết lập trong tệp");
  await page.getByText("Đã dùng thiết lập").waitFor();
  expect(await stored()).toMatchObject({ children: [{ tier: "13-15" }], siteRules: [{ site: "cho-phep.example" }] });
  await press(page, "Trở lại như trước");
  await page.getByText("Đã trở lại").waitFor();
  expect({ ...(await stored()), revision: 0 }).toEqual({ ...before, revision: 0 });
  await page.close();
});

test("two windows do not overwrite each other, and what was typed in the slower one stays", async () => {
  const page = await story.browser.openOwnPage("options.html#sites");
  await page.getByLabel("Tên trang").first().fill("cham-hon.example");
  await setLimits(story.own(), { siteRules: [{ site: "nhanh-hon.example", action: "block" }] });
  await press(page, "Thêm trang");
  await page.getByText("Vừa có thay đổi ở cửa sổ khác").waitFor();
  expect(await page.getByLabel("Tên trang").first().inputValue()).toBe("cham-hon.example");
  await press(page, "Thêm trang");
  await page.getByText("Đã lưu").waitFor();
  const { siteRules, children } = await stored();
  expect([...siteRules, ...children[0]!.siteRules].map(({ site }) => site)).toEqual([
    "nhanh-hon.example",
    "cham-hon.example",
  ]);
  await page.close();
});
