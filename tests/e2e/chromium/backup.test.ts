import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { writeContent } from "../../../core/sync/slot-content.ts";
import { keyItem, slotItems, type KeyItem } from "../../../core/sync/slots.ts";
import { syncedOf, tierOn } from "../../../core/sync/synced-of.ts";
import { openKey, sealSlot } from "../../../platform/sync/sync-seal.ts";
import { family, type FamilyPart } from "../../family.ts";
import { askFrom } from "../support/ask.ts";
import { setLimits } from "../support/set-limits.ts";
import { tellStories } from "../support/story.ts";
import { until } from "../support/until.ts";

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
const backupOf = (page: Page) => page.getByRole("region", { name: "Sao lưu", exact: true });
const syncOf = (page: Page) => page.getByRole("region", { name: "Đồng bộ giữa các máy" });
const stored = async () => (await askFrom(story.own(), "limits:read")).stored;

async function choose(page: Page, text: string): Promise<void> {
  const file = { name: "luy-tre.json", mimeType: "application/json", buffer: Buffer.from(text) };
  await page.getByLabel("Chọn tệp").last().setInputFiles(file);
}

async function openFile(page: Page, words: string): Promise<void> {
  // Not the one above, for a new file, which stands there before this one is drawn.
  const form = page.locator("form", { has: page.getByRole("button", { name: "Mở tệp" }) });
  await form.getByLabel("Câu mật khẩu", { exact: true }).fill(words);
  await press(page, "Mở tệp");
}

test("what a parent set goes into a file that tells nothing without its passphrase", async () => {
  const page = await story.browser.openOwnPage("options.html#device");
  const backup = backupOf(page);
  await backup.getByLabel("Câu mật khẩu", { exact: true }).fill("1234567890");
  await press(page, "Lưu tệp");
  await page.locator(".problem", { hasText: "Dễ đoán" }).waitFor();
  await backup.getByLabel("Câu mật khẩu", { exact: true }).fill(passphrase);
  await backup.getByLabel("Nhập lại câu mật khẩu").fill(passphrase);
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

type Sync = {
  storage: { sync: { get(name: null): Promise<Record<string, unknown>>; set(items: object): Promise<void> } };
};

/** What another computer of this account would write, with the family's passphrase. */
async function writeAsOther(part: FamilyPart, revision: number): Promise<void> {
  const items = await story
    .own()
    .evaluate(() => (globalThis as unknown as { chrome: Sync }).chrome.storage.sync.get(null));
  const key = await openKey(passphrase, items[keyItem] as KeyItem);
  const text = writeContent({
    system: "win",
    at: Date.now(),
    limits: syncedOf(family(part), tierOn(new Date(), "7-9"), new Date()),
  });
  const slot = slotItems(await sealSlot(key!, { device: "ffffffff", revision }, text))!;
  await story
    .own()
    .evaluate((given) => (globalThis as unknown as { chrome: Sync }).chrome.storage.sync.set(given), slot);
}

test("of another computer's limits the stricter hold at once, and the weaker wait for a parent's word", async () => {
  await setLimits(story.own(), { child: { tier: "10-12" }, siteRules: [] });
  const page = await story.browser.openOwnPage("options.html#device");
  const sync = syncOf(page);
  await sync.getByText("Cách bật").click();
  await sync.getByLabel("Câu mật khẩu", { exact: true }).fill(passphrase);
  await sync.getByLabel("Nhập lại câu mật khẩu").fill(passphrase);
  await press(page, "Bật đồng bộ");
  await page.getByText("Đã bật đồng bộ").waitFor();
  const [block, allow] = (["block", "allow"] as const).map((action) => ({ site: `${action}.example`, action }));
  const { name = "" } = (await stored()).children[0]!;
  await writeAsOther({ child: { name, tier: "13-15" }, siteRules: [block!, allow!] }, 1);
  await until("the block has come", async () => (await stored()).siteRules.length === 1);
  expect(await stored()).toMatchObject({ children: [{ tier: "10-12" }], siteRules: [block] });
  await page.reload();
  await sync.getByText("Máy kia nới ra").waitFor();
  await sync.getByText("Trang web: allow.example").waitFor();
  await press(page, "Nới theo máy kia");
  // At once: it waits until the other has ended, and changes what stands then.
  await press(page, "Tắt đồng bộ");
  await page.getByText("Đã tắt đồng bộ").waitFor();
  const { children, siteRules, sync: isOn } = await stored();
  expect({ tier: children[0]?.tier, rules: siteRules.length, isOn }).toEqual({ tier: "13-15", rules: 2, isOn: false });
  await page.close();
});
