import type { Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import { curatedHosts } from "../support/curated-hosts.ts";
import { tellFirefoxStories } from "../support/firefox-story.ts";
import { addressOf } from "../support/firefox.ts";
import { until } from "../support/until.ts";

const story = tellFirefoxStories({ prefs: { "extensions.background.idle.timeout": 500 } });
const good = "lop-hoc-tre-xanh.example";
const listed = [...curatedHosts("gambling"), ...curatedHosts("adult")];
const [social = ""] = curatedHosts("social");
const [video = ""] = curatedHosts("video");

/** Puppeteer still names a redirected frame by where it began. */
const framesOf = (page: Page) =>
  Promise.all(page.frames().map((frame) => frame.evaluate(() => location.href).catch(() => "")));

type Way = (page: Page, url: string) => Promise<unknown>;

const run =
  (work: (url: string) => void): Way =>
  (page, url) =>
    page.evaluate(work, url);

/** Ways in, from a good page that stands already. */
const ways: readonly (readonly [string, Way])[] = [
  ["a typed address", (page, url) => story.browser.visit(page, url)],
  ["a link", run((url) => void Object.assign(document.createElement("a"), { href: url }).click())],
  [
    "a form that is sent",
    run((url) => {
      const form = Object.assign(document.createElement("form"), { method: "post", action: url });
      document.body.append(form);
      form.submit();
    }),
  ],
  [
    "a refresh that the page asks for",
    run((url) => {
      const meta = Object.assign(document.createElement("meta"), { httpEquiv: "refresh", content: `0;url=${url}` });
      document.head.append(meta);
    }),
  ],
  [
    "a redirect",
    async (page, url) => {
      story.server.redirect(good, "/away", url);
      await page.evaluate(() => void location.assign("/away"));
    },
  ],
];

describe.each(["awake", "asleep"] as const)("with the event page %s", (state) => {
  const from = state === "awake" ? 0 : ways.length + 2;

  async function goodPage(): Promise<Page> {
    story.server.page(good, "/", "<!doctype html><title>Lớp học</title><h1>Bài tập toán</h1>");
    const page = await story.open(`http://${good}/`);
    if (state === "asleep") await story.asleep();
    return page;
  }

  test.each(ways.map(([name, go], position) => ({ name, go, host: listed[from + position] ?? "" })))(
    "$name to a listed host ends on our page, and the host hears nothing",
    async ({ go, host }) => {
      const page = await goodPage();
      await go(page, `http://${host}/room?x=1`);
      await story.isBlocked(page, `http://${host}/room`);
      expect(story.server.requests(host)).toEqual([]);
      await page.close();
    },
  );

  test("a window that a page opens ends on our page", async () => {
    const host = listed[from + ways.length] ?? "";
    const page = await goodPage();
    await page.evaluate((url) => void open(url), `http://${host}/`);
    const popup = await story.browser.pageAt(`blocked.html#http://${host}/`);
    expect(story.server.requests(host)).toEqual([]);
    await Promise.all([popup.close(), page.close()]);
  });

  test("a frame holds our quiet page, and the page around it stays", async () => {
    const host = listed[from + ways.length + 1] ?? "";
    const page = await goodPage();
    await page.evaluate(
      (url) => document.body.append(Object.assign(document.createElement("iframe"), { src: url })),
      `http://${host}/`,
    );
    await until("the frame shows our page", async () =>
      (await framesOf(page)).some((url) => url.includes(`blocked.html#http://${host}/`)),
    );
    expect(await addressOf(page)).toBe(`http://${good}/`);
    expect(story.server.requests(host)).toEqual([]);
    await page.close();
  });
});

test("parts of harmful hosts are stopped on good pages, those of video and social hosts are not", async () => {
  const [harmful = ""] = listed;
  const hosts = [harmful, social, video];
  story.server.forgetRequests();
  story.server.page(
    "album.example",
    "/",
    hosts.map((host) => `<img src="http://${host}/a.png"><script src="http://${host}/b.js"></script>`).join(""),
  );
  await story.open("http://album.example/");
  // Firefox may ask twice for one that it may not keep.
  const heard = hosts.map((host) => [...new Set(story.server.requests(host).map(({ path }) => path))].toSorted());
  expect(heard).toEqual([[], ["/a.png", "/b.js"], ["/a.png", "/b.js"]]);
});

test("a name that no list holds is judged by its words before the host hears of it, and unlucky letters are not", async () => {
  const named = ["nha-cai-casino-88.example", "phimsexhay.example", "paypa1.example"];
  const unlucky = "essex-hoctapmoingay.example";
  story.server.page(unlucky, "/", "<!doctype html><h1>Bài tập toán</h1>");
  for (const host of named) {
    const page = await story.open(`http://${host}/`);
    await story.isBlocked(page, `http://${host}/`);
    expect(story.server.requests(host)).toEqual([]);
    await page.close();
  }
  const page = await story.open(`http://${unlucky}/`);
  await until("the good page", () => page.$eval("h1", (title) => title.textContent).catch(() => null));
  await page.close();
});
