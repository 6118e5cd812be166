import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { welcomeStepIds } from "../../../core/welcome/welcome-steps.ts";
import { testSite } from "../../../core/welcome/test-site.ts";
import { askFrom } from "../support/ask.ts";
import { tellStories, showsBlocked } from "../support/story.ts";

const story = tellStories();
const pin = "739184";
let page: Page;

beforeAll(async () => {
  page = await story.browser.openOwnPage("welcome.html");
});
afterAll(() => page?.close());

const stepShown = async () => /\d+/.exec((await page.locator(".progress .hint").textContent()) ?? "")?.[0];
const next = () => page.getByRole("button", { name: "Tiếp tục" }).press("Enter");
const reopen = async () => {
  await story.browser.killWorker();
  await page.close();
  page = await story.browser.openOwnPage("welcome.html");
  await page.locator("h1").waitFor();
};
const read = async () => {
  const own = await story.browser.openOwnPage("popup.html");
  const view = await askFrom(own, "limits:read");
  await own.close();
  return view;
};

test("half a welcome opens nothing, and goes on where it was left after the worker and the page are gone", async () => {
  await page.getByLabel("Tiếng Việt").check();
  await next();
  await page.getByLabel(/Tên hoặc/).fill("Na <img src=x onerror=alert(1)>");
  await page.getByLabel("Tháng", { exact: true }).selectOption("04");
  await page.getByLabel("Năm").selectOption("2010");
  await next();
  await page.getByText("Mới lớn").first().waitFor();
  await reopen();
  expect(await stepShown()).toBe("3");
  const { stored, limits } = await read();
  expect(stored.children[0]).toMatchObject({ name: "Na <img src=x onerror=alert(1)>", birthMonth: "2010-04" });
  expect(limits.tier).toBe("7-9");
});

test("a code that nobody has confirmed is made anew, also after the browser itself was ended", async () => {
  await next();
  await page.getByLabel("Mã PIN mới").fill(pin);
  await page.getByLabel("Nhập lại lần nữa").fill(pin);
  await next();
  const first = await page.locator(".recovery-code").textContent();
  await story.browser.restart();
  page = await story.browser.openOwnPage("welcome.html");
  await page.getByRole("button", { name: "Tạo mã mới" }).click();
  await page.getByLabel("Mã PIN của bố mẹ").fill(pin);
  await page.getByLabel("Mã PIN của bố mẹ").press("Enter");
  await page.getByLabel("Mã PIN của bố mẹ").waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Tạo mã mới" }).click();
  const second = await page.locator(".recovery-code").textContent();
  expect(second).not.toBe(first);
  expect((await read()).limits.tier).toBe("7-9");
  await page.getByRole("button", { name: "Tôi đã cất mã" }).press("Enter");
  await page.getByText("Cửa sổ ẩn danh chưa được canh").waitFor();
  expect(await read()).toMatchObject({ stored: { setUp: true }, limits: { tier: "16-17" } });
});

test("the end shows this child's verdict and the real blocked page, and asks the network for nothing", async () => {
  await next();
  await page.getByText(`${testSite}: Chặn.`).waitFor();
  expect(await stepShown()).toBe(String(welcomeStepIds.length));
  const [tab] = await Promise.all([
    page.context().waitForEvent("page"),
    page.getByRole("button", { name: "Mở trang thử" }).press("Enter"),
  ]);
  await expect.poll(() => showsBlocked(story, tab)).toBe(true);
  expect(story.server.requests(testSite)).toEqual([]);
});
