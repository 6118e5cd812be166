import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { newChild } from "../../../core/limits/child.ts";
import { askFrom } from "../support/ask.ts";
import { curatedHosts } from "../support/curated-hosts.ts";
import { tellStories } from "../support/story.ts";

const story = tellStories();

const [social = ""] = curatedHosts("social");
const pin = "739184";
let code = "";

test("a parent is through the welcome in seven steps, by keyboard and words alone", async () => {
  const page = await story.browser.openOwnPage("welcome.html");
  await page.getByLabel("Tiếng Việt").check();
  await page.getByRole("button", { name: "Tiếp tục" }).press("Enter");
  await page.getByLabel("Tháng", { exact: true }).selectOption({ label: "Tháng 4" });
  await page.getByLabel("Năm").selectOption("2015");
  await page.getByRole("button", { name: "Tiếp tục" }).press("Enter");
  await page.getByText("Thiếu nhi").first().waitFor();
  await page.getByRole("button", { name: "Tiếp tục" }).press("Enter");

  await page.getByLabel("Mã PIN mới").fill("123456");
  await page.getByLabel("Nhập lại lần nữa").fill("123456");
  await page.getByRole("button", { name: "Tiếp tục" }).press("Enter");
  await page.getByText("theo thứ tự trên bàn phím").waitFor();
  await page.getByLabel("Mã PIN mới").fill(pin);
  await page.getByLabel("Nhập lại lần nữa").fill(pin);
  await page.getByRole("button", { name: "Tiếp tục" }).press("Enter");

  await page.locator(".recovery-code").waitFor();
  code = (await page.locator(".recovery-code").textContent()) ?? "";
  expect(await keepCode(page)).toEqual({ printed: true, buttons: 0, file: "luy-tre.txt", hasCode: true });
  await page.getByRole("button", { name: "Tôi đã cất mã" }).press("Enter");
  await page.getByRole("button", { name: "Tiếp tục" }).press("Enter");

  await page.getByText("Lũy tre đã dựng xong").waitFor();
  const { stored, limits } = await askFrom(story.own(), "limits:read");
  expect(stored).toMatchObject({ language: "vi", children: [{ birthMonth: "2015-04" }] });
  expect(limits).toMatchObject({ tier: "10-12", tierFrom: "parent" });
  expect(await askFrom(story.own(), "pin:state")).toMatchObject({ set: true });
  await askFrom(story.own(), "pin:lock");
});

/** Prints the code and saves it: what came of both. */
async function keepCode(page: Page) {
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute("data-printed", "");
  });
  await page.getByRole("button", { name: "In ra" }).press("Enter");
  const printed = (await page.locator("body").getAttribute("data-printed")) !== null;
  await page.emulateMedia({ media: "print" });
  const buttons = await page.locator(".recovery").getByRole("button").count();
  await page.emulateMedia({ media: "screen" });
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Lưu thành tệp" }).press("Enter");
  const saved = await saving;
  const text = await readFile((await saved.path())!, "utf8");
  return { printed, buttons, file: saved.suggestedFilename(), hasCode: text.includes(code) };
}

test("on the blocked page the PIN opens the page for a while, and a wrong one does not", async () => {
  story.server.page(social, "/nhom", "<!doctype html><h1>nhóm lớp</h1>");
  const page = await story.open(`http://${social}/nhom`);
  await page.getByRole("button", { name: "Bố mẹ mở trang này" }).click();
  await page.getByLabel("Mã PIN của bố mẹ").fill("111111");
  await page.getByRole("button", { name: "Mở khóa" }).click();
  await page.getByText("Mã chưa đúng").waitFor();
  await page.getByLabel("Mã PIN của bố mẹ").fill(pin);
  await page.getByRole("button", { name: "Mở khóa" }).click();
  await page.getByRole("button", { name: "15 phút" }).click();
  await page.locator("h1", { hasText: "nhóm lớp" }).waitFor();
  const { stored } = await askFrom(story.own(), "limits:read");
  const [rule, ...others] = stored.children[0]!.siteRules;
  expect(others).toEqual([]);
  expect(rule).toMatchObject({ site: social, action: "allow" });
  expect(rule?.until).toBeGreaterThan(Date.now());
  // The child reads on alone: the parents' page is not open to it for the rest of the five minutes.
  expect(await askFrom(story.own(), "pin:state")).toMatchObject({ unlockedUntil: 0 });
});

test("leave on a part of a site that the parent blocked as a whole opens that site, and the block holds again after it", async () => {
  const whole = "cho-lon.example";
  story.server.page(`ban.${whole}`, "/", "<!doctype html><h1>hàng tre</h1>");
  await askFrom(story.own(), "site:add", { site: whole, action: "block" });
  await story.floorIsReady();
  const page = await story.open(`http://ban.${whole}/`);
  await page.getByRole("button", { name: "Bố mẹ mở trang này" }).click();
  await page.getByLabel("Mã PIN của bố mẹ").fill(pin);
  await page.getByRole("button", { name: "Mở khóa" }).click();
  await page.getByRole("button", { name: "15 phút" }).click();
  await expect.poll(() => page.locator("h1").textContent()).toBe("hàng tre");
  const { stored } = await askFrom(story.own(), "limits:read");
  const rules = stored.children[0]!.siteRules.filter(({ site }) => site === whole);
  expect(rules.map(({ action }) => action).toSorted()).toEqual(["allow", "block"]);
});

test("the parents' page asks for the PIN, and counts its time down once it is open", async () => {
  const page = await story.browser.openOwnPage("options.html#sites");
  await page.getByText("Phần này dành cho bố mẹ").waitFor();
  expect(await page.getByLabel("Tên trang").count()).toBe(0);
  await page.getByLabel("Mã PIN của bố mẹ").fill(pin);
  await page.keyboard.press("Enter");
  await page.getByLabel("Tên trang").fill("không phải tên trang");
  await page.getByRole("button", { name: "Thêm trang" }).click();
  await page.getByText("Tên trang này chưa đọc được").or(page.locator("[aria-invalid=true]")).first().waitFor();
  await page.getByLabel("Tên trang").fill("https://www.Vi-Du.example/tro-choi/?a=1");
  await page.getByLabel("Cách làm").selectOption({ label: "Luôn chặn" });
  await page.getByRole("button", { name: "Thêm trang" }).click();
  await page.getByText("vi-du.example/tro-choi").waitFor();
  await page.getByRole("button", { name: "Khóa lại ngay" }).click();
  await page.getByText("Phần này dành cho bố mẹ").waitFor();
});

test("a stricter child sits down in the popup by itself, a looser one with a parent", async () => {
  const { stored } = await askFrom(story.own(), "limits:read");
  const [first] = stored.children;
  const small = { ...newChild("be"), name: "Bé Na", tier: "7-9" as const, siteRules: first!.siteRules };
  const added = await askFrom(story.own(), "limits:change", { ...stored, children: [first!, small] });
  expect(added).toMatchObject({ ok: true });
  const popup = await story.browser.openOwnPage("popup.html");
  const active = async () => (await askFrom(story.own(), "limits:read")).limits;
  await popup.getByRole("button", { name: "Đổi người" }).click();
  await popup.getByRole("button", { name: "Bé Na" }).click();
  await popup.getByText("Đã đổi. Chào Bé Na!").waitFor();
  expect(await active()).toMatchObject({ child: { id: "be" }, tier: "7-9" });

  await popup.getByRole("button", { name: "Đổi người" }).click();
  await popup.getByRole("button", { name: "Thiếu nhi" }).click();
  await popup.getByLabel("Mã PIN của bố mẹ").fill(pin);
  await popup.keyboard.press("Enter");
  await popup.getByText("Đã đổi. Chào Măng!").waitFor();
  expect(await active()).toMatchObject({ tier: "10-12" });
  expect(await askFrom(story.own(), "pin:state")).toMatchObject({ unlockedUntil: 0 });
  await popup.close();
});

test("who forgot the PIN sets a new one with the code that was printed, once", async () => {
  const page = await story.browser.openOwnPage("options.html#pin");
  await page.getByRole("button", { name: "Quên mã PIN?" }).click();
  await page.getByLabel("Mã khôi phục").fill(`${code.slice(0, -1)}${code.endsWith("0") ? "1" : "0"}`);
  await page.getByRole("button", { name: "Tiếp tục" }).click();
  await page.getByText("gõ nhầm").waitFor();
  await page.getByLabel("Mã khôi phục").fill(code.toLowerCase().replaceAll("-", " "));
  await page.getByRole("button", { name: "Tiếp tục" }).click();
  await page.getByLabel("Mã PIN mới").fill("518402");
  await page.getByLabel("Nhập lại lần nữa").fill("518402");
  await page.getByRole("button", { name: "Lưu mã PIN" }).click();
  await page.locator(".recovery-code").waitFor();
  expect(await page.locator(".recovery-code").textContent()).not.toBe(code);
  await page.getByRole("button", { name: "Khóa lại ngay" }).click();
  await page.getByLabel("Mã PIN của bố mẹ").fill(pin);
  await page.keyboard.press("Enter");
  await page.getByText("Mã chưa đúng").waitFor();
  await page.getByLabel("Mã PIN của bố mẹ").fill("518402");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Khóa lại ngay" }).waitFor();
});
