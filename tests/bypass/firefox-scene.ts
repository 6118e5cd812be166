import type { Frame, Page } from "puppeteer-core";
import type { FirefoxStory } from "../e2e/support/firefox-story.ts";
import { addressOf, inTime } from "../e2e/support/firefox.ts";
import type { Scene, Tab } from "./scene.ts";

/** A story's Firefox, as tricks see it that are played in both browsers. */
export function firefoxScene(story: FirefoxStory): Scene {
  const frames = async () => (await story.browser.pages()).flatMap((page) => page.frames());
  return {
    get server() {
      return story.server;
    },
    own: story.own,
    open: async (url) => tabOf(await story.open(url), story),
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
    sleep: async () => void (await story.asleep()),
    // The floor there is a listener, which asks the limits at every request.
    limitsHold: async () => undefined,
  };
}

/** Puppeteer still names a redirected frame by where it began. */
const placeOf = async (frame: Frame) => (await inTime(frame.evaluate(() => location.href))) ?? "";

async function showsHarm(frame: Frame): Promise<boolean> {
  const look = frame.evaluate(() => {
    const harm = document.querySelector(".harm");
    const { width = 0, height = 0 } = harm?.getBoundingClientRect() ?? {};
    return harm !== null && width * height > 0 && harm.checkVisibility({ visibilityProperty: true });
  });
  return (await inTime(look)) ?? false;
}

function tabOf(page: Page, story: FirefoxStory): Tab {
  return {
    url: () => addressOf(page),
    visit: async (url) => void (await story.browser.visit(page, url)),
    evaluate: (work, given) => page.evaluate(work as (given: unknown) => never, given),
    press: (selector) => page.click(selector),
    // Puppeteer waits for a load that a page out of the cache never has.
    back: async () => page.evaluate(() => history.back()),
    close: () => page.close(),
  };
}
