import { rm } from "node:fs/promises";
import type { Page } from "playwright-core";
import { askFrom } from "../../../tests/e2e/support/ask.ts";
import { launchChromium, type Chromium } from "../../../tests/e2e/support/chromium.ts";
import { startServer, type TestServer } from "../../../tests/e2e/support/server.ts";
import { setLimits } from "../../../tests/e2e/support/set-limits.ts";
import { until } from "../../../tests/e2e/support/until.ts";
import { emptyExtension, instrumentedBuild } from "./extensions.ts";

/** Three browsers side by side: with the product, with an empty extension, with none; one tab in front in each. */
export type Stage = {
  readonly server: TestServer;
  readonly product: Chromium;
  readonly empty: Chromium;
  readonly bare: Chromium;
  /** Opens a page of a made-up, unlisted host in a browser's one tab. */
  readonly visit: (browser: Chromium) => Promise<Page>;
  /** A page of the product's own, for as long as `work` takes: while one is open, the extension's process lives. */
  readonly withOwnPage: <T>(work: (page: Page) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
};

const host = "trang-an-toan.example";
const text = "<p>Một trang hiền lành với vài dòng chữ để đọc.</p>\n".repeat(400);

export async function setStage(): Promise<Stage> {
  const server = await startServer();
  server.answer(host, "*", { body: `<!doctype html><meta charset="utf-8"><title>trang</title>${text}` });
  server.answer(host, "/favicon.ico", { body: "", status: 204 });
  const folders = [await instrumentedBuild(), await emptyExtension()];
  const launch = (extensionFolder: string | undefined) =>
    launchChromium({
      port: server.port,
      locale: "vi",
      ...(extensionFolder === undefined ? { extension: false } : { extensionFolder }),
    });
  const [product, empty, bare] = [await launch(folders[0]), await launch(folders[1]), await launch(undefined)];
  const withOwnPage: Stage["withOwnPage"] = async (work) => {
    const page = await product.openOwnPage("popup.html");
    try {
      return await work(page);
    } finally {
      await page.close();
    }
  };
  await product.awaitWorker();
  // A family that has set itself up: its limits are read, and their seal is checked, before every cold verdict.
  await withOwnPage((own) => setLimits(own, {}));
  await withOwnPage(floorIsReady);
  const tabs = new Map<Chromium, Page>();
  for (const browser of [product, empty, bare]) tabs.set(browser, await onlyTab(browser));
  let visits = 0;
  return {
    server,
    product,
    empty,
    bare,
    visit: async (browser) => {
      const tab = tabs.get(browser)!;
      await tab.goto(`http://${host}/${(visits += 1)}`);
      return tab;
    },
    withOwnPage,
    close: async () => {
      for (const browser of [product, empty, bare]) await browser.close();
      await server.close();
      for (const folder of folders) await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The tab that stays; others (a welcome) would keep the extension's process alive, or stand in front. */
async function onlyTab(browser: Chromium): Promise<Page> {
  const tab = await browser.newPage();
  await new Promise((done) => setTimeout(done, 1000));
  for (const page of browser.context().pages()) if (page !== tab) await page.close();
  await tab.bringToFront();
  return tab;
}

export async function floorIsReady(own: Page): Promise<void> {
  await until("the floor equals the limits", async () => (await askFrom(own, "protection:read")).floor === "ready");
}

/**
 * Kills the extension's worker and waits a moment. A late event of the page before may wake it again at once, and nobody can
 * see it gone: then it is killed once more. Throws when that happens again and again.
 */
export async function killWorker(browser: Chromium): Promise<void> {
  for (let tries = 3; ; tries -= 1) {
    try {
      await browser.killWorker();
      return await settle();
    } catch (error) {
      if (tries === 1) throw error;
    }
  }
}

/** Waits, so that one measurement's aftermath is not in the next. */
export function settle(ms = 120): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
