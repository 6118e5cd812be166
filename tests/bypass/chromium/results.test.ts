import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { keepPublished } from "../../e2e/support/keep-published.ts";
import { setLimits } from "../../e2e/support/set-limits.ts";
import { tellStories } from "../../e2e/support/story.ts";
import { until } from "../../e2e/support/until.ts";
import { blockedHost, freeHost } from "../harm.ts";
import { picturePages, wordPages, type ResultPage } from "../result-pages.ts";
import { trick } from "../trick.ts";

const story = tellStories();
/** Nobody holds this one: there every tile is seen. */
const unheld = "may-tim.example";
const goodHosts = ["vi.wikipedia.org", freeHost];

const square = (kind: "bad" | "good") =>
  `<img class="${kind}" width="40" height="40" style="background:${kind === "bad" ? "#c00" : "#080"}">`;

/** Notes whether a bad square could be seen in any frame, from the first. */
const witness = `<script>
  addEventListener("DOMContentLoaded", function look() {
    const bad = [...document.querySelectorAll(".bad")];
    if (bad.some((one) => one.checkVisibility({ visibilityProperty: true }))) document.title = "seen";
    requestAnimationFrame(look);
  });
</script>`;

const tilesOf = ({ tile }: ResultPage, bad: string) =>
  `${tile(bad, square("bad"))}${goodHosts.map((host) => tile(host, square("good"))).join("")}`;

const visible = (page: Page, kind: "bad" | "good") =>
  page
    .locator(`img.${kind}`)
    .evaluateAll((all) => all.filter((one) => one.checkVisibility({ visibilityProperty: true })).length);

/** Serves tiles at an engine's address, or where nobody holds them, and opens that. */
async function openWith(one: ResultPage, bad: string, at = one.url, rest = ""): Promise<Page> {
  story.server.page(new URL(at).hostname, "*", `<!doctype html>${witness}<main>${tilesOf(one, bad)}</main>${rest}`);
  return story.open(at);
}

const untilGood = (page: Page, many = goodHosts.length) =>
  until("the good results are seen", async () => (await visible(page, "good")) === many);
const untilFrame = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

describe.each(picturePages)("$name", (one) => {
  trick(
    "thumbnails",
    async () => {
      const [free] = picturePages;
      if (one === free) {
        const page = await openWith(one, blockedHost, `https://${unheld}/`);
        expect(await visible(page, "bad")).toBe(1);
        await page.close();
      }
      const page = await openWith(one, blockedHost);
      await untilGood(page);
      await untilFrame(page);
      expect([await visible(page, "bad"), await page.title()]).toEqual([0, ""]);
      await page.close();
    },
    one.name,
  );
});

trick("thumbnails-later", async () => {
  const [one] = picturePages;
  const scrolled = async (at?: string) => {
    const page = await openWith(one!, blockedHost, at);
    await page.locator("main").evaluate(
      (main, more) => {
        const range = document.createRange();
        for (let times = 0; times < 3; times++) main.append(range.createContextualFragment(more));
      },
      tilesOf(one!, blockedHost),
    );
    await untilGood(page, 8);
    return page;
  };
  const unhelped = await scrolled(`https://${unheld}/`);
  expect(await visible(unhelped, "bad")).toBe(4);
  await unhelped.close();
  await story.browser.killWorker();
  const page = await scrolled();
  await page.locator("img.bad").evaluateAll((all) => {
    for (const img of all) img.closest<HTMLElement>(".kb0PBd")!.style.cssText = "width:60px";
  });
  await untilFrame(page);
  expect([await visible(page, "bad"), await page.title()]).toEqual([0, ""]);
  await page.close();
});

trick("thumbnails-recycled", async () => {
  const page = await openWith(picturePages[0]!, freeHost);
  await until("all are seen", async () => (await visible(page, "bad")) === 1);
  await page.locator("img.bad").evaluate((img, host) => {
    document.title = "";
    img.parentElement!.dataset["lpage"] = `https://${host}/khac`;
  }, blockedHost);
  await until("it is put away", async () => (await visible(page, "bad")) === 0);
  await untilFrame(page);
  expect(await page.title()).toBe("");
  await page.close();
});

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
