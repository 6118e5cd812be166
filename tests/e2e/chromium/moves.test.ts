import { expect, test } from "vitest";
import { askFrom } from "../support/ask.ts";
import { curatedHosts } from "../support/curated-hosts.ts";
import { setLimits } from "../support/set-limits.ts";
import { showsBlocked, tellStories } from "../support/story.ts";

const story = tellStories({ secureHosts: ["nha-may-rieng.example"] });
const club = "cau-lac-bo.example";
const good = "bai-hoc.example";
const [gambling = ""] = curatedHosts("gambling");
const [shopping = ""] = curatedHosts("shopping");
const colour = (name: string) =>
  `<!doctype html><title>${name}</title><style>html{background:#f00}</style><h1>${name}</h1>`;

test("a path that a parent blocked is blocked when the page moves there without a load", async () => {
  story.server.page(
    club,
    "/",
    `${colour("sân")}<script>addEventListener("click", () => history.pushState({}, "", "/choi/1"))</script>`,
  );
  await askFrom(story.own(), "site:add", { site: `${club}/choi`, action: "block" });
  await story.floorIsReady();
  const page = await story.open(`http://${club}/`);
  await expect.poll(() => page.locator("h1").isVisible()).toBe(true);
  await page.mouse.click(300, 300);
  await expect.poll(() => showsBlocked(story, page)).toBe(true);
});

test("a move that the page calls off leaves the page as it was", async () => {
  story.server.page(club, "/", colour("sân"));
  await askFrom(story.own(), "site:add", { site: `${club}/choi`, action: "block" });
  await story.floorIsReady();
  const page = await story.open(`http://${club}/`);
  await page.evaluate(() => {
    const { navigation } = globalThis as unknown as { navigation: EventTarget };
    navigation.addEventListener("navigate", (event) => event.preventDefault());
    history.pushState({}, "", "/khac");
  });
  expect(page.url()).toBe(`http://${club}/`);
  await expect.poll(() => page.locator("h1").isVisible()).toBe(true);
});

test("back to a page that has been blocked meanwhile does not show it again", async () => {
  story.server.page(good, "/", colour("trước"));
  story.server.page("khac.example", "/", colour("sau"));
  const page = await story.open(`http://${good}/`);
  await page.goto("http://khac.example/");
  await askFrom(story.own(), "site:add", { site: good, action: "block" });
  await story.floorIsReady();
  await page.goBack().catch(() => undefined);
  await expect.poll(() => showsBlocked(story, page)).toBe(true);
});

test("a verdict on a page that has gone meanwhile is not the next page's", async () => {
  const onward = `<script>addEventListener("DOMContentLoaded", () => setTimeout(() => location.replace("http://noi-den.example/")))</script>`;
  story.server.page(shopping, "/", colour("chặng") + onward);
  story.server.page("noi-den.example", "/", colour("nơi đến"));
  for (const isAwake of [true, false]) {
    if (!isAwake) await story.browser.killWorker();
    const page = await story.open(`http://${shopping}/`);
    await page.waitForURL("http://noi-den.example/");
    // The answer for the first page comes about now: it is given time to do harm.
    await page.waitForTimeout(1000);
    expect(await page.locator("h1").isVisible()).toBe(true);
    await page.close();
  }
});

test("a site's own service worker answers, and the blocked page stands all the same", async () => {
  const site = "nha-may-rieng.example";
  story.server.serviceWorkerSite(site, colour("từ máy phụ"));
  const page = await story.open(`http://${site}/`);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.goto(`http://${site}/in`);
  await expect.poll(() => page.locator("h1").textContent()).toBe("từ máy phụ");
  await askFrom(story.own(), "site:add", { site, action: "block" });
  await story.floorIsReady();
  await page.goto("about:blank");
  await page.goto(`http://${site}/in`).catch(() => undefined);
  await expect.poll(() => showsBlocked(story, page)).toBe(true);
});

test("a window without an address is as good as the page that opened it", async () => {
  story.server.page(
    "cua-so.example",
    "/",
    `${colour("mẹ")}<script>
    addEventListener("click", () => { const w = open("about:blank"); w.document.write("<h1>con</h1>"); });</script>`,
  );
  const page = await story.open("http://cua-so.example/");
  const opening = page.context().waitForEvent("page");
  await page.mouse.click(300, 300);
  const popup = await opening;
  await expect.poll(() => popup.locator("h1").isVisible()).toBe(true);
  await askFrom(story.own(), "site:add", { site: "cua-so.example", action: "block" });
  await expect.poll(() => showsBlocked(story, page)).toBe(true);
});

test("a frame of a listed host holds our quiet page, and the page around it stays", async () => {
  story.server.page(
    "bao-tuong.example",
    "/",
    `<!doctype html><h1>báo</h1><iframe src="http://${gambling}/ad" width="300" height="200"></iframe>`,
  );
  const page = await story.open("http://bao-tuong.example/");
  await expect.poll(() => page.frames().at(-1)?.url()).toContain(story.browser.ownPageUrl("blocked.html"));
  expect(await page.locator("h1").isVisible()).toBe(true);
  expect(await page.frames().at(-1)?.locator("button, a").count()).toBe(0);
  expect(story.server.requests(gambling)).toEqual([]);
});

test("pictures of a host of harm are stopped on good pages, those of a shop are not", async () => {
  story.server.forgetRequests();
  story.server.page(
    "album.example",
    "/",
    `<!doctype html><img src="http://${gambling}/a.png"><img src="http://${shopping}/b.png">`,
  );
  await story.open("http://album.example/");
  await expect.poll(() => story.server.requests(shopping).length).toBe(1);
  expect(story.server.requests(gambling)).toEqual([]);
});

test("an address longer than a message is blocked like any other, and can be reported", async () => {
  const page = await story.open(`http://${gambling}/?q=${"a".repeat(70_000)}`);
  await expect.poll(() => showsBlocked(story, page)).toBe(true);
  await page.getByRole("button", { name: "Báo trang này" }).waitFor();
});

test("a forged address on the blocked page opens nothing and shows nothing", async () => {
  const page = await story.browser.openOwnPage(`blocked.html#http://${good}x.example/`);
  expect(await page.getByRole("button", { name: "Báo trang này" }).count()).toBe(0);
  const script = await story.browser.openOwnPage("blocked.html#javascript:alert(1)");
  expect(await script.getByText("javascript").count()).toBe(0);
});

test("limits that change treat every open page anew", async () => {
  story.server.page(shopping, "/", colour("chợ"));
  await setLimits(story.own(), { child: { tier: "13-15" } });
  await story.floorIsReady();
  const page = await story.open(`http://${shopping}/`);
  await expect.poll(() => page.locator("h1").isVisible()).toBe(true);
  await setLimits(story.own(), { child: { tier: "7-9" } });
  await expect.poll(() => page.locator("h1").isVisible()).toBe(false);
});
