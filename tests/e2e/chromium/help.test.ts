import type { Page } from "playwright-core";
import { afterEach, beforeAll, expect, test } from "vitest";
import { buttonOf } from "../support/button-of.ts";
import { curatedHosts } from "../support/curated-hosts.ts";
import { setLimits } from "../support/set-limits.ts";
import { showsBlocked, tellStories } from "../support/story.ts";
import { until } from "../support/until.ts";

const story = tellStories();
const [gambling = ""] = curatedHosts("gambling");
const [selfHarm = ""] = curatedHosts("self-harm");
const [blurred = ""] = curatedHosts("shopping");
const helpPages = () =>
  story.browser
    .context()
    .pages()
    .filter((page) => page.url().startsWith(story.browser.ownPageUrl("help.html")));

afterEach(() => story.browser.context().setOffline(false));
beforeAll(() => setLimits(story.own(), { language: "vi" }));

/** The help page that one press brought up. */
async function helpAfter(press: () => Promise<unknown>): Promise<Page> {
  const before = helpPages().length;
  await press();
  await until("the help page is there", async () => helpPages().length > before);
  return helpPages().at(-1)!;
}

test("from a blocked page help is one press away, and a page that frightens leads to what fits", async () => {
  const plain = await story.open(`http://${gambling}/`);
  const all = await helpAfter(() => plain.getByRole("button", { name: "Con cần giúp" }).click());
  await expect.poll(() => all.getByRole("heading", { level: 1 }).textContent()).toBe("Con cần giúp gì?");
  await all.close();
  const grim = await story.open(`http://${selfHarm}/`);
  const saw = await helpAfter(() => grim.getByRole("button", { name: "Con cần giúp" }).click());
  await expect.poll(() => saw.getByRole("heading", { level: 1 }).textContent()).toBe("Mình lỡ xem thứ đáng sợ");
  expect(saw.url()).toBe(story.browser.ownPageUrl("help.html"));
  await saw.close();
});

test("a search that tells of distress and is blocked for something else brings help before anything", async () => {
  const page = await story.open(`https://www.google.com/search?q=${encodeURIComponent("bị lộ ảnh sex con muốn chết")}`);
  await until("the search is blocked", () => showsBlocked(story, page));
  const presses = page.locator("main").locator("a.button, button");
  expect((await presses.allTextContents()).slice(0, 3)).toEqual(["Gọi 111", "Mình buồn lắm", "Quay lại"]);
  const sad = await helpAfter(() => presses.nth(1).click());
  await expect.poll(() => sad.getByRole("heading", { level: 1 }).textContent()).toBe("Mình buồn lắm");
  await Promise.all([sad.close(), page.close()]);
});

test("by keyboard alone, without a network: choose, read, choose again, reach 111", async () => {
  const page = await story.browser.newPage();
  await page.context().setOffline(true);
  await page.goto(story.browser.ownPageUrl("help.html"));
  const focused = () =>
    page.evaluate(() => (document.activeElement?.matches("a, button, h1") ? document.activeElement.textContent : ""));
  const tabTo = async (words: string) => {
    for (let press = 0; press < 15 && !(await focused()).includes(words); press++) await page.keyboard.press("Tab");
    expect(await focused()).toContain(words);
  };
  await page.getByRole("heading", { level: 1 }).waitFor();
  await tabTo("Mình buồn lắm");
  await page.keyboard.press("Enter");
  await expect.poll(focused).toBe("Mình buồn lắm");
  await tabTo("Chuyện khác");
  await page.keyboard.press("Enter");
  await expect.poll(focused).toBe("Con cần giúp gì?");
  await tabTo("Gọi 111");
  expect(await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href)).toBe("tel:111");
  await page.close();
});

test("Esc twice, and the page is gone from the tab", async () => {
  story.server.page("vi.wikipedia.org", "/", "<!doctype html><title>Bách khoa</title><h1>Bách khoa</h1>");
  const page = await story.browser.newPage();
  await page.goto(story.browser.ownPageUrl("help.html#sad"));
  await page.getByRole("heading", { level: 1 }).waitFor();
  const length = await page.evaluate(() => history.length);
  await page.keyboard.press("Escape");
  expect(page.url()).toBe(story.browser.ownPageUrl("help.html"));
  await page.keyboard.press("Escape");
  await page.waitForURL("https://vi.wikipedia.org/");
  expect(await page.evaluate(() => history.length)).toBe(length);
  await page.goBack().catch(() => null);
  expect(page.url()).not.toContain("help.html");
  await page.close();
});

test("a press on the veil brings help up once; a page cannot do it by itself", async () => {
  const forge = `<script>setInterval(() => { for (const child of document.documentElement.children) child.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true })) }, 50)</script>`;
  story.server.page(blurred, "/", `<!doctype html><title>Cửa hàng</title><h1>Cửa hàng</h1>${forge}`);
  const page = await story.open(`http://${blurred}/`);
  const place = await until("the veil stands", () => buttonOf(page, /Con cần giúp/));
  await new Promise((done) => setTimeout(done, 900));
  expect(helpPages()).toHaveLength(0);
  const help = await helpAfter(() => page.mouse.click(place.x, place.y));
  await page.bringToFront();
  await page.mouse.click(place.x, place.y);
  await expect.poll(() => help.evaluate(() => document.visibilityState)).toBe("visible");
  expect(helpPages()).toHaveLength(1);
});
