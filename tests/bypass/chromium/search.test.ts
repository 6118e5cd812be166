import { beforeAll, expect, test } from "vitest";
import { newChild } from "../../../core/limits/child.ts";
import { askFrom } from "../../e2e/support/ask.ts";
import { setLimits } from "../../e2e/support/set-limits.ts";
import { showsBlocked, tellStories } from "../../e2e/support/story.ts";
import { until } from "../../e2e/support/until.ts";
import { trick } from "../trick.ts";

const story = tellStories();
/** Nobody holds this one: there the same words go through. */
const unheld = "may-tim.example";

const searches: readonly (readonly [unsafe: string, safe: string])[] = [
  ["https://www.google.com.vn/search?q=a&safe=off", "https://www.google.com.vn/search?q=a&safe=active&ssui=on"],
  [
    "https://www.google.com/search?safe=off&q=a&safe=off&tbm=isch",
    "https://www.google.com/search?q=a&tbm=isch&safe=active&ssui=on",
  ],
  ["https://www.bing.com/images/search?q=a&adlt=off", "https://www.bing.com/images/search?q=a&adlt=strict"],
  ["https://duckduckgo.com/?q=a&kp=-2", "https://safe.duckduckgo.com/?q=a&kp=1"],
  ["https://search.yahoo.com/search?p=a&vm=p", "https://search.yahoo.com/search?p=a&vm=r"],
  ["https://ya.ru/search/?text=a&family=no", "https://ya.ru/search/?text=a&family=yes"],
  ["https://search.brave.com/search?q=a&safesearch=off", "https://safesearch.brave.com/search?q=a&safesearch=strict"],
  ["https://www.qwant.com/?q=a&s=0", "https://www.qwant.com/?q=a&s=2"],
  ["https://www.startpage.com/do/search?query=a", "https://safe.startpage.com/do/search?query=a"],
  ["https://duckduckgo.com/Cay_tre?kp=-2", "https://safe.duckduckgo.com/Cay_tre?kp=1"],
  ["https://cse.google.com/cse?cx=1&q=a&safe=off", "https://cse.google.com/cse?cx=1&q=a&safe=active"],
];

/** Nothing holds these from a browser. */
const otherEngines = [
  "https://coccoc.com/search?query=a",
  "https://www.ecosia.org/images?q=a",
  "https://search.naver.com/search.naver?query=a",
  "https://www.baidu.com/s?wd=a",
  "https://yandex.com/images/search?text=a",
  "https://searx.be/search?q=a",
];

beforeAll(() => {
  const hosts = [...searches.flat(), ...otherEngines].map((url) => new URL(url).hostname);
  for (const host of [...hosts, unheld]) story.server.page(host, "*", "<!doctype html><p>kết quả</p>");
});

async function endOf(url: string): Promise<string> {
  const page = await story.open(url);
  await page.locator("p").first().waitFor();
  const end = page.url();
  await page.close();
  return end;
}

trick("unsafe-search", async () => {
  expect(await endOf(`https://${unheld}/search?q=a&safe=off`)).toContain("safe=off");
  for (const [unsafe, safe] of searches) expect(await endOf(unsafe)).toBe(safe);
});

trick("unheld-search", async () => {
  expect(await endOf(`https://${unheld}/search?q=a`)).toContain("/search");
  for (const url of otherEngines) {
    const page = await story.open(url);
    await until(`${url} is blocked`, () => showsBlocked(story, page));
    await page.close();
  }
});

test("from an engine that nothing holds, the same words go to one that is held, if the child wants", async () => {
  const page = await story.open("https://coccoc.com/search?query=c%C3%A2y+tre");
  await page.getByRole("button", { name: "Tìm bằng Google" }).click();
  await until(
    "a safe search is made",
    async () => page.url() === "https://www.google.com/search?q=c%C3%A2y%20tre&safe=active&ssui=on",
  );
  await page.close();
});

trick("unsafe-search-asleep", async () => {
  await story.browser.killWorker();
  expect(await endOf(searches[0]![0])).toBe(searches[0]![1]);
});

trick("unsafe-search-inside", async () => {
  const askedFrom = async (host: string) => {
    const page = await story.open(`https://${host}/search?q=a`);
    return page.evaluate(async () => (await fetch("/search?q=b&safe=off&async=1")).url);
  };
  expect(await askedFrom(unheld)).toContain("safe=off");
  expect(await askedFrom("www.google.com")).toContain("safe=active");
  // Qwant's page asks another host of its own.
  story.server.page("api.qwant.com", "*", "{}", {
    headers: { "access-control-allow-origin": "https://www.qwant.com" },
  });
  const page = await story.open("https://www.qwant.com/?q=a&s=2");
  const asked = await page.evaluate(async () => {
    const answer = await fetch("https://api.qwant.com/v3/search/images?q=a&safesearch=0");
    return [answer.url, await answer.text()];
  });
  expect(asked).toEqual(["https://api.qwant.com/v3/search/images?q=a&safesearch=2", "{}"]);
});

trick("unsafe-search-allowed", async () => {
  const site = "google.com";
  await askFrom(story.own(), "site:add", { site, action: "allow" });
  await story.floorIsReady();
  expect(await endOf("https://www.google.com/search?q=a&safe=off")).toContain("safe=active");
});

test("a safe search on an engine that a parent has blocked is blocked", async () => {
  await askFrom(story.own(), "site:add", { site: "bing.com", action: "block" });
  await story.floorIsReady();
  for (const adlt of ["off", "strict"]) {
    const page = await story.open(`https://www.bing.com/search?q=a&adlt=${adlt}`);
    await expect.poll(() => showsBlocked(story, page)).toBe(true);
  }
});

test("a parent frees the searches of a child of 16 or 17, and of nobody younger", async () => {
  const [unsafe, safe] = searches[0]!;
  const freed = { ...newChild("1"), safeSearch: false };
  await setLimits(story.own(), { child: { ...freed, tier: "16-17" } });
  await story.floorIsReady();
  expect(await endOf(unsafe)).toBe(unsafe);
  await setLimits(story.own(), { child: { ...freed, tier: "13-15" } });
  await story.floorIsReady();
  expect(await endOf(unsafe)).toBe(safe);
});
