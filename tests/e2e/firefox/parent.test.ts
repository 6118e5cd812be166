import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { askFrom } from "../support/ask.ts";
import { curatedHosts } from "../support/curated-hosts.ts";
import { redPage, tellFirefoxStories } from "../support/firefox-story.ts";
import { setLimits } from "../support/set-limits.ts";

const story = tellFirefoxStories();
const [gambling = ""] = curatedHosts("gambling");
const [shopping = ""] = curatedHosts("shopping");
const pin = "802461";

const eventually = <T>(ask: () => T) => expect.poll(ask, { timeout: 15_000 });
const reported = async () => (await askFrom(story.own(), "inbox:read")).map(({ report }) => report.address);

async function submitPin(page: Page, fields: string, text: string): Promise<void> {
  await page.waitForSelector(fields);
  for (const field of await page.$$(fields)) await field.type(text);
  await page.click("form:has(.pin) button[type=submit]");
}

test("one press on the blocked page is a report in the inbox", async () => {
  const page = await story.open(`http://${gambling}/room?token=abc`);
  await page.locator(".reports button").click();
  await eventually(reported).toEqual([`http://${gambling}/room`]);
});

test("one press on the veil is a report in the inbox", async () => {
  story.server.page(shopping, "/", redPage("chợ"));
  const page = await story.open(`https://${shopping}/`);
  await eventually(() => page.evaluate(() => document.documentElement.children.length)).toBe(3);
  await page.bringToFront();
  // A press in the veil's first half-second counts for nothing.
  await new Promise((done) => setTimeout(done, 800));
  // From the way back over the ask to the report.
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await eventually(reported).toContain(`https://${shopping}/`);
});

test("a private window is beyond us until somebody allows it, and our page says so", async () => {
  expect(await askFrom(story.own(), "protection:read")).toMatchObject({ privateWindows: false, floor: "listener" });
});

test("a PIN is set, holds against weakening, opens with the right one only, and makes guessers wait", async () => {
  await setLimits(story.own(), { language: "en", child: { tier: "10-12" }, setUp: false });
  const welcome = await story.browser.openOwnPage("welcome.html");
  await submitPin(welcome, "input[autocomplete=new-password]", pin);
  const isUnlocked = async () => (await askFrom(story.own(), "pin:state")).unlockedUntil > Date.now();
  await eventually(isUnlocked).toBe(true);

  await askFrom(story.own(), "pin:lock");
  const rule = { site: gambling, action: "allow" as const };
  expect(await askFrom(story.own(), "site:add", rule)).toEqual({ ok: false, refusal: "locked" });

  const options = await story.browser.openOwnPage("options.html");
  await submitPin(options, "input[autocomplete=current-password]", "802462");
  await eventually(() => options.$eval(".pin-form output", (output) => output.textContent)).toBe(
    "That is not the PIN. Please try again.",
  );
  expect(await isUnlocked()).toBe(false);
  await submitPin(options, "input[autocomplete=current-password]", pin);
  await eventually(isUnlocked).toBe(true);

  await askFrom(story.own(), "pin:lock");
  for (let tried = 0; tried < 5; tried += 1)
    expect(await askFrom(story.own(), "pin:begin")).toMatchObject({ ok: true });
  expect(await askFrom(story.own(), "pin:begin")).toMatchObject({ ok: false, refusal: "wait" });
});
