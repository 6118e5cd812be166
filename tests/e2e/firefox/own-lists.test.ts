import { expect, test } from "vitest";
import { askFrom } from "../support/ask.ts";
import { tellFirefoxStories } from "../support/firefox-story.ts";
import { setLimits } from "../support/set-limits.ts";

const story = tellFirefoxStories();
const listed = "dem-khuya.example";

test("a parent's own list is looked at in a thread of the page, and what it names is blocked once it is on", async () => {
  await setLimits(story.own(), { language: "vi" });
  const headers = { "content-type": "text/plain", etag: '"one"' };
  story.server.answer("lists.example", "/adult.txt", { body: `||${listed}^\n||mot-ten-khac.example^\n`, headers });
  const page = await story.browser.openOwnPage("options.html#lists");
  await page.waitForSelector("main form .input");
  await page.type("main form .input", "lists.example/adult.txt");
  await page.click("main form button[type=submit]");
  await page.waitForSelector("main form select");
  expect(await page.$eval("main form select", (select) => (select as HTMLSelectElement).value)).toBe("adult");
  await page.click("main form button[type=submit]");
  const own = async () => (await askFrom(story.own(), "lists:read")).filter(({ origin }) => origin === "own");
  await expect.poll(own, { timeout: 15_000 }).toMatchObject([{ entries: 2, update: { state: "fresh", added: 2 } }]);
  const tab = await story.open(`http://${listed}/`);
  await story.isBlocked(tab, listed);
  expect(story.server.requests(listed)).toEqual([]);
});
