import type { Page } from "puppeteer-core";
import { afterAll, beforeAll } from "vitest";
import type { OwnPage } from "./ask.ts";
import { addressOf, launchFirefox, type Firefox, type FirefoxOptions } from "./firefox.ts";
import { showsHarm } from "./frames.ts";
import { startServer, type TestServer } from "./server.ts";
import { until } from "./until.ts";

/** What a story in Firefox needs. */
export type FirefoxStory = {
  readonly server: TestServer;
  readonly browser: Firefox;
  /** A page of ours, for asking the event page as our pages do. */
  readonly own: () => OwnPage;
  /** A new tab at an address. */
  readonly open: (url: string) => Promise<Page>;
  /** Waits until the tab shows our blocked page for an address that holds `part`. */
  readonly isBlocked: (page: Page, part: string) => Promise<boolean>;
  /** Waits until Firefox has put the event page to sleep; only soon with `extensions.background.idle.timeout`. */
  readonly asleep: () => Promise<true>;
};

/** Starts one Firefox with the extension for the stories of a file. */
export function tellFirefoxStories(options: Omit<Partial<FirefoxOptions>, "port"> = {}): FirefoxStory {
  const story: { server?: TestServer; browser?: Firefox; own?: Page } = {};
  const must = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error("The story has not begun.");
    return value;
  };
  beforeAll(async () => {
    story.server = await startServer();
    story.browser = await launchFirefox({ port: story.server.port, ...options });
    story.own = await story.browser.openOwnPage("popup.html");
  });
  afterAll(async () => {
    await story.browser?.close();
    await story.server?.close();
  });
  return {
    get server() {
      return must(story.server);
    },
    get browser() {
      return must(story.browser);
    },
    own: () => ownPage(must(story.own)),
    async open(url) {
      const page = await must(story.browser).newPage();
      await must(story.browser).visit(page, url);
      return page;
    },
    isBlocked: (page, part) =>
      until(`the tab shows the blocked page for ${part}`, async () => {
        const address = await addressOf(page);
        return address.startsWith(must(story.browser).ownPageUrl("blocked.html#")) && address.includes(part);
      }),
    asleep: () => until("the event page sleeps", async () => !(await isAwake(must(story.own)))),
  };
}

/** Puppeteer's page under the name that it shares with Playwright's. */
export function ownPage(page: Page): OwnPage {
  return { evaluate: (work, given) => page.evaluate(work as (given: unknown) => never, given) };
}

/** Looking does not wake it. */
function isAwake(own: Page): Promise<boolean> {
  return own.evaluate(() => {
    type Views = { extension: { getViews(): { location: Location }[] } };
    const { extension } = (globalThis as unknown as { chrome: Views }).chrome;
    return extension.getViews().some(({ location }) => location.pathname.includes("background"));
  });
}

/** Pure red stands for the page's own content; it is seen or it is not. */
export const redPage = (title: string, body = "") =>
  `<!doctype html><title>${title}</title><style>html{background:#f00}</style><h1>${title}</h1>${body}`;

export async function showsRed(page: Page): Promise<boolean> {
  return showsHarm(Buffer.from(await page.screenshot()));
}
