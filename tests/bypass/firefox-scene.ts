import { inflateSync } from "node:zlib";
import type { Frame as Document, Page } from "puppeteer-core";
import type { OwnPage } from "../e2e/support/ask.ts";
import { ownPage, type FirefoxStory } from "../e2e/support/firefox-story.ts";
import { addressOf, geckoId, inTime, launchFirefox } from "../e2e/support/firefox.ts";
import { until } from "../e2e/support/until.ts";
import type { Ears, Frame, Scene, Tab } from "./scene.ts";

/** A story's Firefox, as tricks see it that are played in both browsers. */
export function firefoxScene(story: FirefoxStory): Scene {
  let newest: OwnPage | undefined;
  const frames = async () => (await story.browser.pages()).flatMap((page) => page.frames());
  const open = async (url: string) => tabOf(await story.open(url), story);
  return {
    get server() {
      return story.server;
    },
    workerScheme: "https",
    own: () => newest ?? story.own(),
    open,
    // Where a tab ends is looked for there, not awaited.
    openEarly: open,
    tabs: async () => (await story.browser.pages()).map((page) => tabOf(page, story)),
    ownPageUrl: (path) => story.browser.ownPageUrl(path),
    // Every install has an address of its own; the id is all that is known.
    knownBase: () => `moz-extension://${geckoId}/`,
    async withoutUs(play) {
      const bare = await launchFirefox({ port: story.server.port, extension: false });
      const openBare = async (url: string) => {
        const page = await bare.newPage();
        await bare.visit(page, url);
        return tabOf(page, story);
      };
      return play(openBare).finally(() => bare.close());
    },
    isHarmSeen: async () => (await Promise.all((await frames()).map(showsHarm))).includes(true),
    async isBlockedSomewhere() {
      const blocked = story.browser.ownPageUrl("blocked.html");
      return (await Promise.all((await frames()).map(placeOf))).some((url) => url.startsWith(blocked));
    },
    async closeTabs() {
      const own = story.browser.ownPageUrl("popup.html");
      const pages = await story.browser.pages();
      await Promise.all(pages.map(async (page) => ((await addressOf(page)) === own ? undefined : page.close())));
      story.server.forgetRequests();
    },
    async restart() {
      await story.browser.restart();
      newest = ownPage(await story.browser.openOwnPage("popup.html"));
    },
    sleep: () => story.browser.endEventPage(),
    // The floor there is a listener, which asks the limits at every request.
    limitsHold: async () => undefined,
  };
}

/** Puppeteer still names a redirected frame by where it began. */
const placeOf = async (frame: Document) => (await inTime(frame.evaluate(() => location.href))) ?? "";

async function showsHarm(frame: Document): Promise<boolean> {
  const look = frame.evaluate(() => {
    const harm = document.querySelector(".harm");
    const { width = 0, height = 0 } = harm?.getBoundingClientRect() ?? {};
    return harm !== null && width * height > 0 && harm.checkVisibility({ visibilityProperty: true });
  });
  return (await inTime(look)) ?? false;
}

function tabOf(page: Page, story: FirefoxStory): Tab {
  return {
    ...frameOf(page),
    url: () => addressOf(page),
    visit: async (url) => void (await story.browser.visit(page, url)),
    frames: async () => page.frames().slice(1).map(frameOf),
    press: (selector) => page.click(selector),
    async pressAt({ x, y }, after) {
      await page.mouse.move(x, y);
      await after?.();
      await page.mouse.click(x, y);
    },
    key: (name) => page.keyboard.press(name),
    // A tab that is between two documents has no picture.
    shot: async () => Buffer.from(await until("the tab can be drawn", () => page.screenshot().catch(() => undefined))),
    printsHarm: async () => hasRed(Buffer.from(await page.pdf())),
    hear: (ears) => hear(page, ears),
    // Puppeteer waits for a load that a page out of the cache never has.
    back: async () => page.evaluate(() => history.back()),
    close: () => page.close(),
  };
}

const frameOf = (of: Pick<Page, "evaluate">): Frame => ({
  evaluate: (work, given) => of.evaluate(work as (given: unknown) => never, given),
});

function hear(page: Page, { box, error }: Ears): void {
  if (box) page.on("dialog", (dialog) => void dialog[box()]().catch(() => undefined));
  if (error) page.on("console", (line) => line.type() === "error" && error(line.text()));
}

/** Whether a PDF that Firefox has written sets pure red for anything. */
function hasRed(pdf: Buffer): boolean {
  const streams = pdf.toString("latin1").matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g);
  return [...streams].some(([, packed = ""]) => unpack(packed).includes("1 0 0 rg"));
}

/** Fonts and pictures are packed in ways of their own. */
function unpack(packed: string): string {
  try {
    return inflateSync(Buffer.from(packed, "latin1")).toString("latin1");
  } catch {
    return "";
  }
}
