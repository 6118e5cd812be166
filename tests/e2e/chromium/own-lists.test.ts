import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { parseList } from "../../../core/index/parse-list/parse-list.ts";
import { newPinHash } from "../../../platform/hash-pin.ts";
import { askFrom } from "../support/ask.ts";
import { floorNames } from "../support/floor-names.ts";
import { tellStories } from "../support/story.ts";

const story = tellStories();
const host = "lists.example";
const listed = "dem-khuya.example";
const pin = "739184";
const schools = parseList(
  "wildcard",
  readFileSync(resolve(import.meta.dirname, "../../../lists/never-block.txt"), "utf8"),
);

function publish(path: string, names: readonly string[]): string {
  const headers = { "content-type": "text/plain; charset=utf-8", etag: '"one"' };
  story.server.answer(host, path, { body: names.map((name) => `0.0.0.0 ${name}`).join("\n"), headers });
  return `https://${host}${path}`;
}

async function lookAt(page: Page, address: string): Promise<void> {
  await page.getByLabel("Địa chỉ danh sách").fill(address);
  await page.getByRole("button", { name: "Xem trước" }).click();
}

const own = async () => (await askFrom(story.own(), "lists:read")).filter(({ origin }) => origin === "own");
const isBlocked = async () => {
  const page = await story.open(`http://${listed}/`);
  const blocked = page.url().startsWith(story.browser.ownPageUrl("blocked.html"));
  await page.close();
  return blocked;
};

test("a parent sees what is in a list before it is on; then its hosts are blocked before a request leaves", async () => {
  story.server.page(listed, "/", "<!doctype html><h1>không dành cho trẻ</h1>");
  const names = Array.from({ length: 200 }, (_, at) => `trang-${at}.example`);
  const address = publish("/dem.txt", [listed, "google.com", "facebook.com", "thpt-tre-xanh.edu.vn", ...names]);
  const page = await story.browser.openOwnPage("options.html#lists");
  await lookAt(page, address);
  await page.getByRole("heading", { name: "Xem trước danh sách" }).waitFor();
  await page.getByText("1 mục chặn nhầm trang lành").waitFor();
  await page.getByText("1 trang của trường học").waitFor();
  expect(await page.locator("details", { hasText: "lấy đều từ đầu đến cuối" }).locator("li").count()).toBe(20);
  expect(await isBlocked()).toBe(false);

  await page.getByLabel("Chủ đề").selectOption({ label: "Mạng xã hội" });
  await page.getByText("1 trang nhiều người biết sẽ thuộc chủ đề này").waitFor();
  await page.getByLabel("Chủ đề").selectOption({ label: "Người lớn" });
  await page.getByLabel("Tên gọi").fill("Đêm khuya");
  await page.getByRole("button", { name: "Bật danh sách này" }).click();
  await page.getByText("Đã bật danh sách Đêm khuya.").waitFor();
  await floorNames(story, listed);
  story.server.forgetRequests();
  await expect.poll(isBlocked).toBe(true);
  expect(story.server.requests(listed)).toEqual([]);
  expect(await own()).toMatchObject([{ name: "Đêm khuya", entries: 204, update: { state: "fresh", added: 201 } }]);
  await page.close();
});

test("it is looked for anew like any list, and its last good version stays when it turns bad", async () => {
  publish("/dem.txt", schools.names.slice(0, 300));
  const id = (await own())[0]!.id;
  await expect.poll(() => askFrom(story.own(), "lists:refresh", id)).toBe("started");
  const update = async () => (await own())[0]?.update;
  await expect.poll(update, { timeout: 20_000 }).toMatchObject({ state: "failed", why: "never-block", added: 201 });
  await story.floorIsReady();
  await expect.poll(isBlocked).toBe(true);
});

test("a list that names schools is refused with the reason, and what is no list is told in words", async () => {
  const page = await story.browser.openOwnPage("options.html#lists");
  await lookAt(page, publish("/xau.txt", schools.names.slice(0, 300)));
  await page.getByText("Lũy Tre không dùng danh sách này.").waitFor();
  await page.getByRole("alert").getByText("danh sách chặn cả trường học, y tế hay nơi trợ giúp").waitFor();
  expect(await page.getByRole("button", { name: "Bật danh sách này" }).count()).toBe(0);
  await page.getByRole("button", { name: "Đóng" }).click();
  story.server.redirect(host, "/vong.txt", "/vong.txt");
  story.server.page(host, "/trang", "<!doctype html><h1>Trang</h1>");
  for (const [address, words] of [
    ["https://lists.example/khong-co.txt", "nơi phát hành đã gỡ tệp này"],
    ["https://lists.example/trang", "thứ tải về không phải danh sách"],
    ["https://lists.example/vong.txt", "cứ dẫn vòng"],
    ["http://lists.example/a.txt", "phải bắt đầu bằng https://"],
    [`https://${host}/dem.txt`, "đã có ở dưới rồi"],
  ] as const) {
    await lookAt(page, address);
    await page.locator("form output").getByText(words).waitFor();
  }
  await page.close();
});

test("taking it out needs the PIN", async () => {
  expect(await askFrom(story.own(), "pin:create", await newPinHash(pin))).toMatchObject({ ok: true });
  await askFrom(story.own(), "pin:lock");
  const { stored } = await askFrom(story.own(), "limits:read");
  for (const change of [{ ownLists: [] }, { lists: { [stored.ownLists[0]!.id]: false } }]) {
    const outcome = await askFrom(story.own(), "limits:change", { ...stored, ...change });
    expect(outcome).toEqual({ ok: false, refusal: "locked" });
  }
  const page = await story.browser.openOwnPage("options.html#lists");
  await page.getByLabel("Mã PIN của bố mẹ").fill(pin);
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Bỏ danh sách Đêm khuya" }).click();
  await expect.poll(own).toEqual([]);
  await story.floorIsReady();
  await expect.poll(isBlocked).toBe(false);
});

test("a file is added the same way", async () => {
  const page = await story.browser.openOwnPage("options.html#lists");
  const buffer = Buffer.from(`||${listed}^\n||mot-ten-khac.example^\n`);
  await page.locator("input[type=file]").setInputFiles({ name: "cua-nha.txt", mimeType: "text/plain", buffer });
  await page.getByLabel("Chủ đề").selectOption({ label: "Người lớn" });
  await page.getByRole("button", { name: "Bật danh sách này" }).click();
  await page.getByText("Đã bật danh sách cua-nha.txt.").waitFor();
  await story.floorIsReady();
  await expect.poll(isBlocked).toBe(true);
  expect(await own()).toMatchObject([{ name: "cua-nha.txt", upstream: "", update: { state: "file", added: 2 } }]);
});
