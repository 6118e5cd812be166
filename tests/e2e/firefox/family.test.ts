import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { defaultTime, type TimeLimits } from "../../../core/time/time-limits.ts";
import { askFrom } from "../support/ask.ts";
import { curatedHosts } from "../support/curated-hosts.ts";
import { redPage, showsRed, tellFirefoxStories } from "../support/firefox-story.ts";

const story = tellFirefoxStories();
const [social = ""] = curatedHosts("social");
const pin = "802461";

const eventually = <T>(ask: () => T) => expect.poll(ask, { timeout: 15_000 });
const limits = () => askFrom(story.own(), "limits:read");

/** Presses what goes on, once the step that holds `sign` is there. */
async function goOn(page: Page, sign: string): Promise<void> {
  await page.waitForSelector(sign);
  await page.click("main .button.primary");
}

/** The time of the child at the browser. Whoever set the PIN is unlocked still. */
async function setTime(part: Partial<TimeLimits>): Promise<void> {
  const { stored } = await limits();
  const [child] = stored.children;
  const next = { ...stored, children: [{ ...child!, time: { ...defaultTime, ...part } }] };
  expect(await askFrom(story.own(), "limits:change", next)).toMatchObject({ ok: true });
}

test("a parent is through the welcome, and half of it opens nothing", async () => {
  const page = await story.browser.openOwnPage("welcome.html");
  await page.waitForSelector(".choices input");
  await page.click(".choices label[lang=vi] input");
  await goOn(page, ".choices");
  await page.waitForSelector("select");
  const [month, year] = await page.$$("select");
  await month!.select("04");
  await year!.select("2015");
  await goOn(page, "select");
  await page.waitForSelector(".tier-card");
  expect((await limits()).limits.tier).toBe("7-9");
  await goOn(page, ".tier-card");
  await page.waitForSelector("input[autocomplete=new-password]");
  for (const field of await page.$$("input[autocomplete=new-password]")) await field.type(pin);
  await goOn(page, "input[autocomplete=new-password]");
  await goOn(page, ".recovery-code");
  await eventually(async () => (await limits()).stored.setUp).toBe(true);
  expect(await limits()).toMatchObject({
    stored: { language: "vi", zone: expect.any(String) },
    limits: { tier: "10-12" },
  });
  await page.close();
});

/** Whether the browser plays nothing of a tab. */
function isMuted(page: Page): Promise<boolean> {
  return story.own().evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    return tab?.mutedInfo?.muted === true;
  }, page.url());
}

/** By the button on its tab, as a child would. */
function unmute(page: Page): Promise<void> {
  return story.own().evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    await chrome.tabs.update(tab!.id!, { muted: false });
  }, page.url());
}

test("time that is over veils the open page and keeps what was typed; time that is given brings it back", async () => {
  story.server.page("doc-truyen.example", "/", redPage("truyện", "<textarea></textarea>"));
  const page = await story.open("https://doc-truyen.example/");
  await page.type("textarea", "bài văn");
  await eventually(() => showsRed(page)).toBe(true);
  await setTime({ day: { ...defaultTime.day, all: 0 } });
  await eventually(() => showsRed(page)).toBe(false);
  const other = await story.open("https://doc-truyen.example/");
  expect(await showsRed(other)).toBe(false);
  await other.close();
  await eventually(() => isMuted(page)).toBe(true);
  await unmute(page);
  await eventually(() => isMuted(page)).toBe(true);
  await askFrom(story.own(), "time:grant", 15);
  await page.bringToFront();
  await eventually(() => showsRed(page)).toBe(true);
  await eventually(() => isMuted(page)).toBe(false);
  expect(await page.$eval("textarea", ({ value }) => value)).toBe("bài văn");
  await setTime({});
  await page.close();
});

test("a child asks on the blocked page, and a parent's yes opens it there; a pause opens the others for a while", async () => {
  story.server.page(social, "/", redPage("nhóm lớp"));
  const page = await story.open(`https://${social}/`);
  await page.locator(".ask-parents .button").click();
  const mine = async () => (await askFrom(story.own(), "ask:mine"))[0];
  await eventually(mine).toMatchObject({ want: { site: social }, answer: null });
  await askFrom(story.own(), "asks:answer", (await mine())!.id, "quarter", "Con xem vui nhé");
  await page.locator(".ask-parents .button.primary").click();
  await eventually(() => showsRed(page)).toBe(true);
  await askFrom(story.own(), "ask:end", (await mine())!.id);
  await story.isBlocked(page, social);

  await askFrom(story.own(), "pause:begin");
  await story.browser.visit(page, `https://${social}/`);
  await eventually(() => showsRed(page)).toBe(true);
  await askFrom(story.own(), "pause:end");
  await story.isBlocked(page, social);
});

test("a page of a great site tells the time, whatever the device's clock says", async () => {
  const later = new Date(Date.now() + 3 * 3_600_000);
  const minute = async () => (await askFrom(story.own(), "time:read")).minute;
  const before = await minute();
  story.server.page("www.google.com", "/", redPage("tìm"), { headers: { date: later.toUTCString() } });
  const page = await story.open("https://www.google.com/");
  await eventually(async () => Math.round(((await minute()) - before + 1440) / 10) % 144).toBe(18);
  await page.close();
});
