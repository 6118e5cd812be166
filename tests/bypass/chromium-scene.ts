import type { Page } from "playwright-core";
import type { OwnPage } from "../e2e/support/ask.ts";
import { launchChromium } from "../e2e/support/chromium.ts";
import type { Story } from "../e2e/support/story.ts";
import { until } from "../e2e/support/until.ts";
import type { Ears, Frame, Scene, Tab } from "./scene.ts";

/** A story's Chromium, as tricks see it that are played in both browsers. */
export function chromiumScene(story: Story): Scene {
  let newest: Page | undefined;
  const own = () => newest ?? story.own();
  const pages = () => story.browser.context().pages();
  const frames = () => pages().flatMap((page) => page.frames());
  return {
    get server() {
      return story.server;
    },
    workerScheme: "http",
    own: () => own() as OwnPage,
    open: async (url) => tabOf(await story.open(url)),
    async openEarly(url) {
      const page = await story.browser.newPage();
      await page.goto(url, { waitUntil: "commit" }).catch(() => undefined);
      return tabOf(page);
    },
    tabs: async () => pages().map(tabOf),
    ownPageUrl: (path) => story.browser.ownPageUrl(path),
    knownBase: () => story.browser.ownPageUrl(""),
    async withoutUs(play) {
      const bare = await launchChromium({ port: story.server.port, locale: "vi", extension: false });
      const open = async (url: string) => {
        const page = await bare.newPage();
        await page.goto(url);
        return tabOf(page);
      };
      return play(open).finally(() => bare.close());
    },
    async isHarmSeen() {
      const seen = await Promise.all(
        frames().map((frame) =>
          frame
            .locator(".harm")
            .first()
            .isVisible()
            .catch(() => false),
        ),
      );
      return seen.includes(true);
    },
    isBlockedSomewhere: async () =>
      frames().some((frame) => frame.url().startsWith(story.browser.ownPageUrl("blocked.html"))),
    async closeTabs() {
      await Promise.all(
        pages()
          .filter((page) => page !== own())
          .map((page) => page.close()),
      );
      story.server.forgetRequests();
    },
    async restart() {
      await story.browser.restart();
      newest = await story.browser.openOwnPage("popup.html");
    },
    sleep: async () => void (await story.browser.killWorker()),
    limitsHold: story.floorIsReady,
  };
}

function tabOf(page: Page): Tab {
  return {
    ...frameOf(page),
    url: async () => page.url(),
    visit: async (url) => void (await page.goto(url, { waitUntil: "commit" }).catch(() => undefined)),
    frames: async () => page.frames().slice(1).map(frameOf),
    press: (selector) => page.locator(selector).first().click({ noWaitAfter: true }),
    async pressAt({ x, y }, after) {
      await page.mouse.move(x, y);
      await after?.();
      await page.mouse.click(x, y);
    },
    key: (name) => page.keyboard.press(name),
    // A tab that is between two documents has no picture.
    shot: () => until("the tab can be drawn", () => page.screenshot().catch(() => undefined)),
    async printsHarm() {
      await page.emulateMedia({ media: "print" });
      return page.locator(".harm").first().isVisible();
    },
    hear: (ears) => hear(page, ears),
    back: async () => void (await page.goBack({ waitUntil: "commit" }).catch(() => undefined)),
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
