import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { keepPublished } from "../../e2e/support/keep-published.ts";
import { setLimits } from "../../e2e/support/set-limits.ts";
import { tellStories } from "../../e2e/support/story.ts";
import { until } from "../../e2e/support/until.ts";
import { chromiumScene } from "../chromium-scene.ts";
import { blockedHost } from "../harm.ts";
import { picturePages, wordPages, type ResultPage } from "../result-pages.ts";
import { goodHosts, playThumbnails, serveTiles, square, tilesOf } from "../shared/thumbnails.ts";

const story = tellStories();
const visible = (page: Page, kind: "bad" | "good") =>
  page
    .locator(`img.${kind}`)
    .evaluateAll((all) => all.filter((one) => one.checkVisibility({ visibilityProperty: true })).length);

/** Serves tiles at an engine's address, or where nobody holds them, and opens that. */
async function openWith(one: ResultPage, bad: string, at = one.url, rest = ""): Promise<Page> {
  serveTiles(story, one, bad, at, rest);
  return story.open(at);
}

const untilGood = (page: Page, many = goodHosts.length) =>
  until("the good results are seen", async () => (await visible(page, "good")) === many);
const untilFrame = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

playThumbnails(chromiumScene(story));

describe.each(wordPages)("results of $name", (one) => {
  test("that lead to blocked sites are put away with one calm line", async () => {
    const page = await openWith(one, blockedHost, one.url, tilesOf(one, blockedHost));
    // While the page is not shown yet, nothing bad is seen either.
    await untilGood(page, goodHosts.length * 2);
    await until("they are put away", async () => (await visible(page, "bad")) === 0);
    expect(await visible(page, "good")).toBe(goodHosts.length * 2);
    const lines = await page
      .locator("main")
      .evaluate((main) => [...main.children].filter((e) => e.localName.includes("-")).length);
    expect(lines).toBe(1);
    await page.close();
  });
});

test("what a parent blocks while the results are open goes, and comes back with the block", async () => {
  const host = "vi.wikipedia.org";
  const page = await openWith(picturePages[0]!, blockedHost);
  await untilGood(page);
  await setLimits(story.own(), { siteRules: [{ site: host, action: "block" }] });
  await until("its picture is put away", async () => (await visible(page, "good")) === goodHosts.length - 1);
  await setLimits(story.own(), { siteRules: [] });
  await untilGood(page);
  expect(await visible(page, "bad")).toBe(0);
  await page.close();
});

test("a search of pictures for homework is as it was", async () => {
  const hosts = [
    "vi.wikipedia.org",
    "commons.wikimedia.org",
    "baotanglichsu.vn",
    "nasa.gov",
    "moet.gov.vn",
    "vnexpress.net",
  ];
  const tiles = picturePages.map(({ tile }) => hosts.map((host) => tile(host, square("good"))).join("")).join("");
  const links = '<nav><a href="/maps"><img class="good" width="9" height="9"></a></nav>';
  story.server.page("www.google.com.vn", "*", `<!doctype html>${links}${tiles}`);
  const page = await story.open("https://www.google.com.vn/search?q=tr%E1%BB%91ng+%C4%91%E1%BB%93ng&udm=2");
  await untilGood(page, picturePages.length * hosts.length + 1);
  expect(
    await page.locator("body").evaluate((body) => [...body.children].some(({ localName }) => localName.includes("-"))),
  ).toBe(false);
  await page.close();
});

test("a published table finds what the package does not know yet, whatever else stands in it", async () => {
  const tile = (host: string, inside: string) => `<div class="o-moi" data-nguon="https://${host}/">${inside}</div>`;
  const one = { name: "", url: "https://www.google.com.vn/search?q=a&udm=2", tile };
  const unknown = await openWith(one, blockedHost);
  await untilFrame(unknown);
  expect(await visible(unknown, "bad")).toBe(1);
  await unknown.close();
  await keepPublished(story.own(), {
    id: "google",
    hosts: ["www.google.*"],
    parts: [
      { select: "a:nothing-like-it", what: "picture" },
      { select: ".o-moi", source: [{ attribute: "data-nguon" }], what: "picture" },
    ],
  });
  const page = await openWith(one, blockedHost);
  await until("it is put away", async () => (await visible(page, "bad")) === 0);
  await untilGood(page);
  await page.close();
});

test("suggestions of betting are put away for a young child, also when a row is filled anew", async () => {
  const rows = ["cây tre", "nhà cái uy tín", "tre làng"].map((words) => `<li role="option">${words}</li>`);
  story.server.page("www.google.com", "*", `<!doctype html><input><ul role="listbox">${rows.join("")}</ul>`);
  const page = await story.open("https://www.google.com/webhp");
  const shown = () =>
    page.locator("li").evaluateAll((all) => all.map((one) => one.checkVisibility({ visibilityProperty: true })));
  await until("the row is put away", async () => (await shown()).join() === "true,false,true");
  await page.locator("li").evaluateAll(([first, second]) => {
    first!.firstChild!.nodeValue = "nha cai uy tin";
    second!.firstChild!.nodeValue = "cây trúc";
  });
  await until("the rows have changed places", async () => (await shown()).join() === "false,true,true");
  await page.close();
});
