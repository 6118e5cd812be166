import { beforeAll, expect, test } from "vitest";
import { newChild } from "../../../core/limits/child.ts";
import { buttonOf } from "../support/button-of.ts";
import { setLimits } from "../support/set-limits.ts";
import { showsBlocked, tellStories } from "../support/story.ts";
import { until } from "../support/until.ts";

const story = tellStories();
const engine = "www.google.com";
const search = (words: string) => `https://${engine}/search?q=${encodeURIComponent(words)}`;
const page = (body: string, head = "") =>
  `<!doctype html><meta charset=utf-8><title>Trang</title>${head}<p id=text>${body}</p>`;

beforeAll(async () => {
  story.server.page(engine, "*", page("kết quả"));
  await setLimits(story.own(), { language: "vi", child: { ...newChild("1"), tier: "10-12" } });
  await story.floorIsReady();
});

test("a search in distress meets 111 and our help first, and there is a way on", async () => {
  const sad = await story.open(search("không muốn sống nữa"));
  const place = await until("help is offered", () => buttonOf(sad, /Mình buồn lắm/));
  expect(await sad.locator("#text").isVisible()).toBe(false);
  await sad.waitForTimeout(1000);
  const opened = story.browser.context().waitForEvent("page");
  await sad.mouse.click(place.x, place.y);
  const help = await opened;
  await expect.poll(() => help.getByRole("heading", { level: 1 }).textContent()).toBe("Mình buồn lắm");
  await help.close();
  const on = await until("the way on", () => buttonOf(sad, /Xem tiếp trang này/));
  await sad.bringToFront();
  await sad.mouse.click(on.x, on.y);
  await expect.poll(() => sad.locator("#text").isVisible()).toBe(true);
  await sad.close();
});

test("other searches: what is for grown-ups is blocked, and everyday words show at once", async () => {
  const adult = await story.open(search("phim sex"));
  await until("the blocked page", () => showsBlocked(story, adult));
  await adult.close();
  const everyday = await story.open(search("cách nấu canh gà"));
  await expect.poll(() => everyday.locator("#text").isVisible()).toBe(true);
  expect(everyday.url()).toContain(engine);
  await everyday.close();
});
