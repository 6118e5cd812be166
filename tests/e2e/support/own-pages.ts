import type { Page } from "playwright-core";
import type { Chromium } from "./chromium.ts";
import { curatedHosts } from "./curated-hosts.ts";
import type { TestServer } from "./server.ts";

/** Something of ours that a person looks at, and how it comes on the screen. */
export type View = { readonly name: string; open(page: Page): Promise<void> };

const pageOf = (colour: string) =>
  `<!doctype html><html lang="vi"><meta name="viewport" content="width=device-width"><title>trang thử</title><style>html{background:${colour}}</style><body><h1>Trang thử</h1>`;

/** Our own documents. Those of the options page are found through its navigation, so a new section is among them at once. */
export async function ownPages(browser: Chromium): Promise<View[]> {
  const [gambling = ""] = curatedHosts("gambling");
  const [selfHarm = ""] = curatedHosts("self-harm");
  const at = (name: string, path: string): View => ({ name, open: (page) => goTo(page, browser.ownPageUrl(path)) });
  return [
    at("blocked", `blocked.html#http://${gambling}/`),
    at("blocked-distress", `blocked.html#http://${selfHarm}/`),
    at("blocked-neutral", "blocked.html"),
    at("popup", "popup.html"),
    at("help", "help.html"),
    at("help-sad", "help.html#sad"),
    at("help-parents", "help.html#parents"),
    at("sight", "sight.html"),
    at("garden", "garden.html"),
    at("welcome", "welcome.html"),
    ...(await optionsSections(browser)),
  ];
}

/** What stands in or over web pages. */
export function pageViews(server: TestServer): View[] {
  const [shopping = ""] = curatedHosts("shopping");
  const [games = ""] = curatedHosts("games");
  server.page(shopping, "/", pageOf("#c46a3a"));
  server.page(games, "/", pageOf("#f4f1ea"));
  return [
    { name: "veil", open: (page) => goTo(page, `http://${shopping}/`) },
    { name: "caution", open: (page) => goTo(page, `http://${games}/`) },
  ];
}

async function optionsSections(browser: Chromium): Promise<View[]> {
  const url = browser.ownPageUrl("options.html");
  const page = await browser.newPage();
  await goTo(page, url);
  const count = await page.locator("nav a, nav button").count();
  await page.close();
  return Array.from({ length: Math.max(count, 1) }, (_, position) => ({
    name: `options-${position + 1}`,
    async open(shown) {
      await goTo(shown, url);
      if (count > 0) await shown.locator("nav a, nav button").nth(position).click();
      await settle(shown);
    },
  }));
}

async function goTo(page: Page, url: string): Promise<void> {
  // A page that differs only behind the # would not load again.
  await page.goto("about:blank");
  await page.goto(url, { waitUntil: "load" });
  await settle(page);
}

/** Until nothing of the page has changed for a moment and its letters are there. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        const quiet = 250;
        let timer = setTimeout(done, quiet);
        new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(done, quiet);
        }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        setTimeout(done, 3000);
      }),
  );
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
