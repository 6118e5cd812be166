import type { Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { askFrom } from "./ask.ts";
import { launchChromium, type Chromium, type ChromiumOptions } from "./chromium.ts";
import { startServer, type TestServer } from "./server.ts";
import { until } from "./until.ts";

/** What a story needs: a browser with the extension, the test web, and one page of ours to ask from. */
export type Story = {
  readonly server: TestServer;
  readonly browser: Chromium;
  /** A page of ours, for asking the worker as our pages do. */
  readonly own: () => Page;
  /** Opens an address in a new tab; where it ends is for the story to look at. */
  readonly open: (url: string) => Promise<Page>;
  /** Waits until the browser's rules equal the limits. */
  readonly floorIsReady: () => Promise<void>;
};

/** Starts one browser for the stories of a file. */
export function tellStories(options: Partial<ChromiumOptions> = {}): Story {
  let server: TestServer | undefined;
  let browser: Chromium | undefined;
  let ownPage: Page | undefined;
  const must = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error("The story has not begun.");
    return value;
  };
  const floorIsReady = () =>
    until(
      "the floor equals the limits",
      async () => (await askFrom(must(ownPage), "protection:read")).floor === "ready",
    ).then(() => undefined);
  beforeAll(async () => {
    server = await startServer();
    browser = await launchChromium({ port: server.port, locale: "vi", ...options });
    await browser.awaitWorker();
    ownPage = await browser.openOwnPage("popup.html");
    await floorIsReady();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return {
    get server() {
      return must(server);
    },
    get browser() {
      return must(browser);
    },
    own: () => must(ownPage),
    open: async (url) => {
      const page = await must(browser).newPage();
      // A redirect to our own page, or a script that leaves at once, ends a load that Playwright waits for.
      await page.goto(url).catch(() => undefined);
      return page;
    },
    floorIsReady,
  };
}

/** Whether the tab shows our blocked page for an address. */
export async function showsBlocked(story: Story, page: Page): Promise<boolean> {
  if (!page.url().startsWith(story.browser.ownPageUrl("blocked.html"))) return false;
  return (await page.locator("main").count()) > 0;
}
