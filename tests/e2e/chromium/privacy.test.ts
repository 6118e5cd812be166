import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import type { TierId } from "../../../core/tier/tiers.ts";
import { defaultTime } from "../../../core/time/time-limits.ts";
import { askFrom } from "../support/ask.ts";
import { buttonOf } from "../support/button-of.ts";
import { curatedHosts } from "../support/curated-hosts.ts";
import { setLimits } from "../support/set-limits.ts";
import { tellStories } from "../support/story.ts";
import { until } from "../support/until.ts";

const story = tellStories();
const [gambling = ""] = curatedHosts("gambling");
const [shopping = ""] = curatedHosts("shopping");
const topic = "Cờ bạc, cá cược";
const child = "1";

const ofTier = (tier: TierId, names = false) => setLimits(story.own(), { language: "vi", child: { tier, names } });

beforeAll(async () => {
  await ofTier("7-9");
  await story.floorIsReady();
});

/** How often something was blocked today, as the parents' page is told. */
async function blockedToday(): Promise<number> {
  const { picture } = await askFrom(story.own(), "week:read", child);
  return picture.days.at(-1)!.blocked;
}

async function visitBlocked(): Promise<void> {
  const before = await blockedToday();
  const page = await story.open(`http://${gambling}/mot-trang?tim=gi-do`);
  await until("the block is counted", async () => (await blockedToday()) > before);
  await page.close();
}

/** What a page of ours shows of what was blocked; the page is read anew, as somebody would who opens it. */
async function shown(path: string): Promise<string> {
  const page = await story.browser.openOwnPage(path);
  await page.locator(".week-table").first().waitFor({ state: "attached" });
  const text = (await page.locator("main").textContent()) ?? "";
  await page.close();
  return text;
}

const bothPages = async () => ({ parents: await shown("options.html#privacy"), child: await shown("sight.html") });

describe("a page that was blocked", () => {
  test("stands by its name, and no closer, before the parents of a child of 7-9; and the child sees the same", async () => {
    await visitBlocked();
    const { parents, child: own } = await bothPages();
    expect(parents).toContain(`${gambling}${topic}1 lần`);
    expect(own).toContain(`${gambling}1 lần`);
    expect(parents + own).not.toMatch(/mot-trang|tim=/);
  });

  test("becomes a topic when the child is 13-15, and the name is not even kept", async () => {
    await ofTier("13-15");
    await until("the days are tidied", async () => {
      const { rows } = await askFrom(story.own(), "days:read", child);
      return rows.every(({ site }) => site === "");
    });
    const { parents, child: own } = await bothPages();
    for (const text of [parents, own]) {
      expect(text).toContain(`${topic}1 lần`);
      expect(text).not.toContain(gambling);
    }
    expect(own).toContain("Bố mẹ chưa bật xem tên trang");
  });

  test("has its name again once the parents turned names on, which the child's page then says", async () => {
    const options = await story.browser.openOwnPage("options.html#privacy");
    await options.getByLabel("Cho bố mẹ thấy tên những trang bị chặn").check();
    await options.getByText("Đã lưu.").waitFor();
    await options.close();
    await visitBlocked();
    const { parents, child: own } = await bothPages();
    for (const text of [parents, own]) expect(text).toContain(`${gambling}${topic}1 lần`);
    expect(own).toContain("Bố mẹ đang bật để thấy tên những trang bị chặn");
  });

  test("is one of a number when the child is 16-17", async () => {
    await ofTier("16-17", true);
    const { parents, child: own } = await bothPages();
    for (const text of [parents, own]) {
      expect(text).toContain("2 lần trong tuần.");
      expect(text).not.toContain(gambling);
      expect(text).not.toContain(topic);
    }
  });
});

test("the week goes to the printer on one page, without what can only be pressed", async () => {
  await ofTier("7-9");
  await visitBlocked();
  const page = await story.browser.openOwnPage("options.html#privacy");
  await page.emulateMedia({ colorScheme: "dark" });
  await page.locator(".day-bars rect").first().waitFor();
  const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.emulateMedia({ media: "print" });
  expect(await page.getByRole("button").count()).toBe(0);
  expect(await page.getByRole("link").count()).toBe(0);
  await page.close();
});

test("from veil and blocked page alike, who sees what is one press away", async () => {
  await ofTier("7-9");
  story.server.page(shopping, "/", "<!doctype html><h1>chợ</h1>");
  for (const url of [`http://${gambling}/`, `http://${shopping}/`]) {
    const page = await story.open(url);
    await leadsTo("sight.html", () => pressSight(page));
    await page.close();
  }
});

test("from the popup and where time is over too, and help is as near", async () => {
  const time = { ...defaultTime, day: { ...defaultTime.day, all: 0 } };
  await setLimits(story.own(), { language: "vi", child: { tier: "7-9", time } });
  for (const path of ["popup.html", "blocked.html#http://doc-truyen.example/"]) {
    for (const [name, leads] of [
      [/Ai thấy gì/, "sight.html"],
      ["Con cần giúp", "help.html"],
    ] as const) {
      const page = await story.browser.openOwnPage(path);
      await leadsTo(leads, () => page.getByRole("button", { name }).first().click());
      // The popup goes by itself.
      await page.close().catch(() => undefined);
    }
  }
});

/** What is pressed opens one of our pages in a tab of its own. */
async function leadsTo(path: string, press: () => Promise<void>): Promise<void> {
  const opened = story.browser.context().waitForEvent("page");
  await press();
  await expect.poll(async () => (await opened).url()).toBe(story.browser.ownPageUrl(path));
  await (await opened).close();
}

/** The veil takes no press in its first moments. */
async function pressSight(page: Page): Promise<void> {
  if (page.url().startsWith("chrome-extension:")) return page.getByRole("button", { name: "Ai thấy gì?" }).click();
  const place = await until("the veil stands", () => buttonOf(page, /Ai thấy gì/));
  await new Promise((done) => setTimeout(done, 900));
  await page.mouse.click(place.x, place.y);
}
