import type { Page } from "playwright-core";
import { beforeAll, beforeEach, expect } from "vitest";
import { askFrom } from "../../e2e/support/ask.ts";
import { buttonOf } from "../../e2e/support/button-of.ts";
import { colourShare } from "../../e2e/support/colour-share.ts";
import { setLimits } from "../../e2e/support/set-limits.ts";
import { tellStories } from "../../e2e/support/story.ts";
import { until } from "../../e2e/support/until.ts";
import { blurredHost, cautionHost, closeTabs, freeHost, harmWith, isHarmSeen, serveHarm, untilHarm } from "../harm.ts";
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

/** A real press on the button, where it is, after it has stood for a while. */
async function pressReport(page: Page): Promise<void> {
  const place = await until("the button is there", () => buttonOf(page, /Báo/));
  await moment(700);
  await page.mouse.click(place.x, place.y);
  await page.evaluate(() => {
    for (const element of document.documentElement.children) {
      element.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true, clientX: 640, clientY: 500 }));
    }
  });
  await moment(300);
}

const reports = async () => (await askFrom(story.own(), "inbox:read")).length;

const veilTricks = {
  "see-through": `<style>html, body, * { opacity: .001 !important }</style>`,
  tiny: `<style>html { zoom: .05 !important; transform: scale(.01) !important }</style>`,
  filtered: `<style>html, body { filter: opacity(0) !important }</style>`,
};
const overlay = `<div popover="manual" id="lop" style="position:fixed;inset:0;width:100vw;height:100vh;margin:0;background:#fff;pointer-events:none"><h1>Bấm vào đây để nhận quà</h1></div>
  <script>setInterval(() => { const lop = document.getElementById("lop"); if (lop.matches(":popover-open")) lop.hidePopover(); lop.showPopover() }, 50)</script>`;

const bait = `<button style="position:fixed;inset:0;width:100vw;height:100vh;background:#080;border:0" onclick="document.title = 'pressed'"></button>`;

/** The trick by itself: a button that nobody can see takes a press. */
async function expectTaken(html: string): Promise<void> {
  story.server.page(freeHost, "/qua", `<!doctype html>${html}${bait}`);
  const page = await story.open(`http://${freeHost}/qua`);
  expect(await colourShare(page, await page.screenshot(), [0, 0x88, 0])).toBeLessThan(0.01);
  const { x, y } = await page.locator("button").evaluate((button) => button.getBoundingClientRect());
  await page.mouse.click(x, y);
  expect(await page.title()).toBe("pressed");
  await page.close();
}

for (const [name, html] of Object.entries(veilTricks)) {
  trick(
    "clickjack-veil",
    async () => {
      await expectTaken(html);
      serveHarm(story.server, blurredHost, harmWith(html));
      const before = await reports();
      const page = await story.open(`http://${blurredHost}/${name}`);
      await untilVeiled(page);
      const shot = await until("the button is there", () => buttonOf(page, /Báo/));
      await page.mouse.click(shot.x, shot.y);
      await moment(200);
      // Too early, whatever it looked like.
      expect(await reports()).toBe(before);
      await page.close();
    },
    name,
  );
}

trick(
  "clickjack-bar",
  async () => {
    const before = await reports();
    serveHarm(story.server, cautionHost, harmWith(""));
    const fair = await story.open(`http://${cautionHost}/ngay`);
    await untilVeiled(fair);
    await pressReport(fair);
    expect(await reports()).toBe(before + 1);
    serveHarm(story.server, cautionHost, harmWith(overlay));
    const page = await story.open(`http://${cautionHost}/phu`);
    await untilVeiled(page);
    await pressReport(page);
    expect(await reports()).toBe(before + 1);
  },
  "under something that lets presses through",
);

/** Styles that a page aims at our host. Where they do not take, the bar is in plain sight, and a press on it is a press. */
const hostTricks = {
  "see-through from outside": "opacity: .01",
  "clipped from outside": "clip-path: circle(1px)",
  "shrunk from outside": "transform: scale(.01)",
  "deaf from outside": "pointer-events: none",
  "filtered from outside": "filter: opacity(0)",
};
for (const [name, style] of Object.entries(hostTricks)) {
  trick(
    "clickjack-bar",
    async () => {
      const sheet = `<style>html > :not(head):not(body) { ${style} !important }</style>`;
      const page = await barUnder(name, sheet);
      const isPlain = await page.evaluate(() =>
        [...document.documentElement.querySelectorAll(":scope > :not(head, body)")].every((host) => {
          const { opacity, clipPath, transform, pointerEvents, filter } = getComputedStyle(host);
          return `${opacity} ${clipPath} ${transform} ${filter}` === "1 none none none" && pointerEvents !== "none";
        }),
      );
      expect(await reportsBy(page)).toBe(isPlain ? 1 : 0);
    },
    name,
  );
}

trick(
  "clickjack-bar",
  async () => {
    const cover = `<div popover="manual" id="lop" style="position:fixed;inset:0;width:100vw;height:100vh;margin:0;background:#fff;pointer-events:none"><h1>Bấm vào đây</h1></div>
      <script>addEventListener("mousemove", () => { const lop = document.getElementById("lop"); if (!lop.matches(":popover-open")) lop.showPopover() }, true)</script>`;
    expect(await reportsBy(await barUnder("che", cover))).toBe(0);
  },
  "covered in the moment of the press",
);

async function barUnder(name: string, html: string): Promise<Page> {
  serveHarm(story.server, cautionHost, harmWith(html));
  const page = await story.open(`http://${cautionHost}/${encodeURIComponent(name)}`);
  await untilVeiled(page);
  return page;
}

/** How many reports come of a press where our button is. */
async function reportsBy(page: Page): Promise<number> {
  const before = await reports();
  const place = await until("the button is there", () => buttonOf(page, /Báo/));
  await moment(700);
  await page.mouse.move(place.x, place.y);
  await moment(250);
  await page.mouse.click(place.x, place.y);
  await moment(300);
  return (await reports()) - before;
}
