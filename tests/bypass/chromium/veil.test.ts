import type { Page } from "playwright-core";
import { beforeAll, beforeEach, expect } from "vitest";
import { setLimits } from "../../e2e/support/set-limits.ts";
import { tellStories } from "../../e2e/support/story.ts";
import { until } from "../../e2e/support/until.ts";
import { blurredHost, closeTabs, freeHost, harmWith, isHarmSeen, serveHarm, untilHarm } from "../harm.ts";
import { chromiumScene } from "../chromium-scene.ts";
import { playPresses } from "../shared/presses.ts";
import { trick } from "../trick.ts";

const story = tellStories();
beforeAll(() => setLimits(story.own(), { language: "vi" }));
beforeEach(() => closeTabs(story));

/** Opens the same page where nobody lists it and where it is to be blurred; answers with the second tab, veiled. */
async function seenThenVeiled(html: string): Promise<Page> {
  serveHarm(story.server, freeHost, html);
  serveHarm(story.server, blurredHost, html);
  await openEarly(freeHost);
  await untilHarm(story);
  await closeTabs(story);
  const page = await openEarly(blurredHost);
  await untilVeiled(page);
  return page;
}

/** Does not wait for a load that may never end. */
async function openEarly(host: string): Promise<Page> {
  const page = await story.browser.newPage();
  await page.goto(`http://${host}/`, { waitUntil: "commit" });
  return page;
}

/** A veil, or our own page where the site fought it. */
const untilVeiled = (page: Page) =>
  until("something of ours stands", async () => (await oursOn(page)) > 0 || page.url().startsWith("chrome-extension:"));
const oursOn = (page: Page) =>
  page.evaluate(() => document.documentElement.querySelectorAll(":scope > :not(head, body)").length).catch(() => 0);
const moment = (ms: number) => new Promise((done) => setTimeout(done, ms));

trick("stop-loading", async () => {
  const page = await seenThenVeiled(harmWith(`<script>stop()</script>`));
  expect(await isHarmSeen(story)).toBe(false);
  await page.close();
  const other = await story.browser.newPage();
  const tools = await other.context().newCDPSession(other);
  await other.evaluate((to) => void setTimeout(() => location.assign(to)), `http://${blurredHost}/`);
  for (let press = 0; press < 20; press++) await tools.send("Page.stopLoading");
  await moment(300);
  expect(await isHarmSeen(story)).toBe(false);
});

trick("escape", async () => {
  const page = await seenThenVeiled(harmWith(""));
  for (let press = 0; press < 8; press++) await page.keyboard.press("Escape");
  await moment(300);
  expect(await isHarmSeen(story)).toBe(false);
});

const fights = {
  removes: `setInterval(() => { for (const child of [...document.documentElement.children]) if (child !== document.head && child !== document.body) child.remove() })`,
  outranks: `document.head.insertAdjacentHTML("beforeend", "<style>*{all:unset!important;display:block!important;opacity:1!important}</style>")`,
  covers: `setInterval(() => { const d = document.createElement("dialog"); d.innerHTML = "<h1 class=harm>harm</h1>"; document.documentElement.append(d); d.showModal() }, 20)`,
  reopens: `setTimeout(() => { document.open(); document.write("<h1 class=harm>harm</h1>"); document.close() }, 300)`,
  "pops the root": `setInterval(() => { const root = document.documentElement; root.popover = "manual"; try { root.showPopover() } catch {} })`,
} as const;
for (const [name, script] of Object.entries(fights)) {
  trick(
    "fight",
    async () => {
      const page = await seenThenVeiled(harmWith(`<script>${script}</script>`));
      await moment(1000);
      await until("veil or blocked page stand", async () => !(await isHarmSeen(story)), { timeout: 2000 });
      await page.close();
    },
    name,
  );
}

playPresses(chromiumScene(story));
