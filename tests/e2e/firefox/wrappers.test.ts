import { expect, test } from "vitest";
import { curatedHosts } from "../support/curated-hosts.ts";
import { tellFirefoxStories } from "../support/firefox-story.ts";
import { addressOf } from "../support/firefox.ts";
import { until } from "../support/until.ts";

const story = tellFirefoxStories();
const [harmful = ""] = curatedHosts("gambling");
const good = "bai-hoc.example";
const archived = (host: string) => `http://web.archive.org/web/2024/http://${host}/`;

test("an archive shows a good page, and not one that is blocked", async () => {
  story.server.page("web.archive.org", "*", "<!doctype html><h1>bản lưu</h1>");
  const page = await story.open(archived(good));
  expect(await page.$eval("h1", ({ textContent }) => textContent)).toBe("bản lưu");
  story.server.forgetRequests();
  const other = await story.open(archived(harmful));
  await until("the blocked page stands", async () => (await addressOf(other)).includes("/blocked.html"));
  expect(story.server.requests("web.archive.org")).toEqual([]);
});

test("a search is asked for safe results, whatever its address says", async () => {
  story.server.page("www.bing.com", "*", "<!doctype html><h1>kết quả</h1>");
  const page = await story.open("http://www.bing.com/search?q=a&adlt=off");
  await until("the search is a safe one", async () => (await addressOf(page)).endsWith("/search?q=a&adlt=strict"));
});

test("a picture of a blocked site is put away from the results, and others stay", async () => {
  const tile = (host: string) =>
    `<ul><li><a class="iusc" m='{"purl":"http://${host}/"}'><img width="40" height="40" alt="${host}"></a></li></ul>`;
  story.server.page("www.bing.com", "*", `<!doctype html>${tile(harmful)}${tile(good)}`);
  const page = await story.open("http://www.bing.com/images/search?q=a&adlt=strict");
  const seen = () =>
    page.$$eval("img", (all) =>
      all.filter((one) => one.checkVisibility({ visibilityProperty: true })).map(({ alt }) => alt),
    );
  await until("the good one alone is seen", async () => (await seen()).join() === good);
});
