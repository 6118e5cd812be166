import { expect } from "vitest";
import { until } from "../../e2e/support/until.ts";
import { blockedHost, closeTabs, freeHost } from "../harm.ts";
import { picturePages, type ResultPage } from "../result-pages.ts";
import type { Scene, Tab } from "../scene.ts";
import { trick } from "../trick.ts";

/** Nobody holds this one: there every tile is seen. */
const unheld = "may-tim.example";
export const goodHosts = ["vi.wikipedia.org", freeHost];

export const square = (kind: "bad" | "good") =>
  `<img class="${kind}" width="40" height="40" style="background:${kind === "bad" ? "#c00" : "#080"}">`;

/** Notes whether a bad square could be seen in any frame, from the first. */
const witness = `<script>
  addEventListener("DOMContentLoaded", function look() {
    const bad = [...document.querySelectorAll(".bad")];
    if (bad.some((one) => one.checkVisibility({ visibilityProperty: true }))) document.title = "seen";
    requestAnimationFrame(look);
  });
</script>`;

export const tilesOf = ({ tile }: ResultPage, bad: string) =>
  `${tile(bad, square("bad"))}${goodHosts.map((host) => tile(host, square("good"))).join("")}`;

/** Serves tiles at an engine's address, or where nobody holds them. */
export function serveTiles({ server }: Pick<Scene, "server">, one: ResultPage, bad: string, at = one.url, rest = "") {
  server.page(new URL(at).hostname, "*", `<!doctype html>${witness}<main>${tilesOf(one, bad)}</main>${rest}`);
}

const visible = (tab: Tab, kind: "bad" | "good") =>
  tab.evaluate(
    (name) =>
      [...document.querySelectorAll(`img.${name}`)].filter((one) => one.checkVisibility({ visibilityProperty: true }))
        .length,
    kind,
  );

const untilGood = (tab: Tab, many = goodHosts.length) =>
  until("the good results are seen", async () => (await visible(tab, "good")) === many);

const untilFrame = (tab: Tab) =>
  tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))), undefined);

/** What is seen of the bad ones after another frame, and what was seen of them in any. */
async function badOn(tab: Tab): Promise<readonly [now: number, ever: string]> {
  await untilFrame(tab);
  return [await visible(tab, "bad"), await tab.evaluate(() => document.title, undefined)];
}

const [first = picturePages[0]!] = picturePages;

/** Pictures of blocked sites among the results of search engines. */
export function playThumbnails(scene: Scene): void {
  const openWith = async (one: ResultPage, bad: string, at = one.url) => {
    await closeTabs(scene);
    serveTiles(scene, one, bad, at);
    return scene.open(at);
  };

  for (const one of picturePages) {
    trick(
      "thumbnails",
      async () => {
        if (one === first) expect(await visible(await openWith(one, blockedHost, `https://${unheld}/`), "bad")).toBe(1);
        const tab = await openWith(one, blockedHost);
        await untilGood(tab);
        expect(await badOn(tab)).toEqual([0, ""]);
      },
      one.name,
    );
  }

  trick("thumbnails-later", async () => {
    const scrolled = async (at?: string) => {
      const tab = await openWith(first, blockedHost, at);
      if (at === undefined) await scene.sleep();
      await tab.evaluate(
        (more) => {
          const range = document.createRange();
          for (let times = 0; times < 3; times++)
            document.querySelector("main")!.append(range.createContextualFragment(more));
        },
        tilesOf(first, blockedHost),
      );
      await untilGood(tab, 8);
      return tab;
    };
    expect(await visible(await scrolled(`https://${unheld}/`), "bad")).toBe(4);
    const tab = await scrolled();
    await tab.evaluate(() => {
      for (const img of document.querySelectorAll("img.bad")) {
        img.closest<HTMLElement>(".kb0PBd")!.style.cssText = "width:60px";
      }
    }, undefined);
    expect(await badOn(tab)).toEqual([0, ""]);
  });

  trick("thumbnails-recycled", async () => {
    const tab = await openWith(first, freeHost);
    await until("all are seen", async () => (await visible(tab, "bad")) === 1);
    await tab.evaluate((host) => {
      document.title = "";
      document.querySelector("img.bad")!.parentElement!.dataset["lpage"] = `https://${host}/khac`;
    }, blockedHost);
    await until("it is put away", async () => (await visible(tab, "bad")) === 0);
    expect(await badOn(tab)).toEqual([0, ""]);
  });
}
