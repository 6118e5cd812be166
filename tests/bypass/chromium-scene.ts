import type { Page } from "playwright-core";
import type { OwnPage } from "../e2e/support/ask.ts";
import type { Story } from "../e2e/support/story.ts";
import type { Scene, Tab } from "./scene.ts";

/** A story's Chromium, as tricks see it that are played in both browsers. */
export function chromiumScene(story: Story): Scene {
  const pages = () => story.browser.context().pages();
  const frames = () => pages().flatMap((page) => page.frames());
  return {
    get server() {
      return story.server;
    },
    own: () => story.own() as OwnPage,
    open: async (url) => tabOf(await story.open(url)),
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
          .filter((page) => page !== story.own())
          .map((page) => page.close()),
      );
      story.server.forgetRequests();
    },
    sleep: async () => void (await story.browser.killWorker()),
    limitsHold: story.floorIsReady,
  };
}

function tabOf(page: Page): Tab {
  return {
    url: async () => page.url(),
    visit: async (url) => void (await page.goto(url, { waitUntil: "commit" }).catch(() => undefined)),
    evaluate: (work, given) => page.evaluate(work as (given: unknown) => never, given),
    press: (selector) => page.locator(selector).first().click({ noWaitAfter: true }),
    back: async () => void (await page.goBack({ waitUntil: "commit" }).catch(() => undefined)),
    close: () => page.close(),
  };
}
