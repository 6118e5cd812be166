import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { newChild } from "../../../core/limits/child.ts";
import { buttonOf } from "../support/button-of.ts";
import { paintBeacon, paintHost } from "../support/frames.ts";
import { askFrom } from "../support/ask.ts";
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

test("a search in distress meets help on an engine that a parent has opened, too", async () => {
  await setLimits(story.own(), { siteRules: [{ site: engine, action: "allow" }] });
  await story.floorIsReady();
  const sad = await story.open(search("không muốn sống nữa"));
  await until("help is offered", () => buttonOf(sad, /Mình buồn lắm/));
  await sad.close();
  await setLimits(story.own(), { siteRules: [] });
  await story.floorIsReady();
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

const site = "trang-thu.example";
const caresAbout = (at: Page) => buttonOf(at, /Quay lại/);
const bets = "Nhà cái uy tín, cá cược bóng đá, nổ hũ, nạp đầu, soi kèo, rút tiền nhanh.";

test("a page that says in its head that it is for grown-ups is never painted", async () => {
  const rta = `<meta name=rating content="RTA-5042-1996-1400-1577-RTA">${paintBeacon}`;
  story.server.page(site, "/nhan", page("đỏ", rta));
  story.server.page(site, "/khong-nhan", page("xanh", paintBeacon));
  const plain = await story.open(`http://${site}/khong-nhan`);
  await until("the page without a label is painted", async () => story.server.requests(paintHost).length > 0);
  await plain.close();
  story.server.forgetRequests();
  const labelled = await story.open(`http://${site}/nhan`);
  await until("the blocked page", () => showsBlocked(story, labelled));
  expect(story.server.requests(paintHost)).toEqual([]);
  await labelled.close();
});

test("words in a page bring a word of care, also when they come later; what is typed is not read", async () => {
  story.server.page(site, "/cuoc", page(bets));
  story.server.page(site, "/go", page(`<textarea>${bets}</textarea><span contenteditable>${bets}</span>`));
  const typed = await story.open(`http://${site}/go`);
  const told = await story.open(`http://${site}/cuoc`);
  await until("the bar stands", () => caresAbout(told));
  expect(await told.locator("#text").isVisible()).toBe(true);
  await told.close();
  await typed.bringToFront();
  expect(await caresAbout(typed)).toBeUndefined();
  await typed.evaluate(
    (text) => document.body.append(Object.assign(document.createElement("p"), { textContent: text })),
    bets,
  );
  await until("the bar stands", () => caresAbout(typed));
  await typed.close();
});

test("words of distress in a page bring help; pages that a parent opened are not read", async () => {
  const sad =
    "Tôi chỉ muốn chết. Chán sống rồi, không muốn sống nữa. Hôm qua lại rạch tay. Ai biết cách chết không đau.";
  const opened = "trang-mo.example";
  for (const host of [site, opened]) story.server.page(host, "/buon", page(sad));
  await askFrom(story.own(), "site:add", { site: opened, action: "allow" });
  await story.floorIsReady();
  const allowed = await story.open(`http://${opened}/buon`);
  const veiled = await story.open(`http://${site}/buon`);
  await until("help is offered", () => buttonOf(veiled, /Mình buồn lắm/));
  expect(await allowed.locator("#text").isVisible()).toBe(true);
  expect(await buttonOf(allowed, /Mình buồn lắm/)).toBeUndefined();
  await allowed.close();
  await veiled.close();
});
