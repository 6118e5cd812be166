import { expect } from "vitest";
import { askFrom } from "../../e2e/support/ask.ts";
import { until } from "../../e2e/support/until.ts";
import type { Scene, Tab } from "../scene.ts";
import type { TrickId } from "../rows.ts";
import { trick } from "../trick.ts";

/** Nobody holds this one: there the same words go through. */
const unheld = "may-tim.example";

/** As they are made unsafe, and as they have to end. */
export const searches: readonly (readonly [unsafe: string, safe: string])[] = [
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

/** Each engine answers with a page of one line. */
export function serveEngines({ server }: Scene): void {
  const hosts = [...searches.flat(), ...otherEngines].map((url) => new URL(url).hostname);
  for (const host of [...hosts, unheld]) server.page(host, "*", "<!doctype html><p>kết quả</p>");
  // Qwant's page asks another host of its own.
  server.page("api.qwant.com", "*", "{}", { headers: { "access-control-allow-origin": "https://www.qwant.com" } });
}

async function untilAt(tab: Tab, end: string): Promise<Tab> {
  const stands = async () => (await tab.url()) === end && tab.evaluate(() => document.querySelector("p") !== null, 0);
  await until(`the page stands at ${end}`, () => stands().catch(() => false));
  return tab;
}

/** Opens an address and waits until its page stands where it has to end. */
export const endsAt = async (scene: Scene, url: string, end: string) => untilAt(await scene.open(url), end);

/** Searches that are to be held to safe search, and engines that cannot be. */
export function playSearches(scene: Scene): void {
  const end = async (url: string, at: string) => (await endsAt(scene, url, at)).close();
  // Other tricks may have put pages of their own under the same hosts.
  const search = (id: TrickId, play: () => Promise<void>) =>
    trick(id, () => {
      serveEngines(scene);
      return play();
    });

  search("unsafe-search", async () => {
    const free = `https://${unheld}/search?q=a&safe=off`;
    const tab = await endsAt(scene, free, free);
    for (const [unsafe, safe] of searches) {
      await tab.visit(unsafe);
      await untilAt(tab, safe);
    }
    await tab.close();
  });

  search("unheld-search", async () => {
    const free = `https://${unheld}/search?q=a`;
    const tab = await endsAt(scene, free, free);
    for (const url of otherEngines) {
      await tab.visit(url);
      await until(`${url} is blocked`, async () => (await tab.url()).includes(`/blocked.html#${url}`));
    }
    await tab.close();
  });

  search("unsafe-search-asleep", async () => {
    await scene.sleep();
    await end(...searches[0]!);
  });

  search("unsafe-search-inside", async () => {
    const askedFrom = async (url: string) => {
      const tab = await endsAt(scene, url, url);
      const asked = await tab.evaluate(async () => (await fetch("/search?q=b&safe=off&async=1")).url, undefined);
      await tab.close();
      return asked;
    };
    expect(await askedFrom(`https://${unheld}/search?q=a`)).toContain("safe=off");
    expect(await askedFrom(searches[1]![1])).toContain("safe=active");
    const tab = await endsAt(scene, "https://www.qwant.com/?q=a&s=2", "https://www.qwant.com/?q=a&s=2");
    const asked = await tab.evaluate(async () => {
      const answer = await fetch("https://api.qwant.com/v3/search/images?q=a&safesearch=0");
      return [answer.url, await answer.text()];
    }, undefined);
    expect(asked).toEqual(["https://api.qwant.com/v3/search/images?q=a&safesearch=2", "{}"]);
    await tab.close();
  });

  search("unsafe-search-allowed", async () => {
    await askFrom(scene.own(), "site:add", { site: "google.com", action: "allow" });
    await scene.limitsHold();
    await end(...searches[1]!);
  });
}
