import { resolve } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { askFrom } from "../support/ask.ts";
import { buttonOf } from "../support/button-of.ts";
import { chromeBuild } from "../support/chromium.ts";
import { watchFrames } from "../support/frames.ts";
import { mistakenPicture } from "../support/mistaken-picture.ts";
import { setLimits } from "../support/set-limits.ts";
import { tellStories } from "../support/story.ts";
import { until } from "../support/until.ts";

const story = tellStories({ extensionFolder: resolve(chromeBuild, "../chrome-mv3-pictures") });

const host = "anh-dep.example";
const elsewhere = "kho-anh.example";
const covered = "blur(40px) grayscale(1) contrast(0.4)";

const drawing = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="240" height="160"><path fill="${colour}" d="M0 0h240v160H0z"/></svg>`;
const svg = { "content-type": "image/svg+xml" };
const page = (body: string) => `<!doctype html><title>ảnh</title><style>img { filter: none !important }</style>${body}`;

/** How an element is painted, in the document or in the open tree of its neighbour. */
const look = (of: Page, id: string) =>
  of.evaluate((name) => {
    const element = document.getElementById(name) ?? document.getElementById("host")?.shadowRoot?.getElementById(name);
    const { filter, backgroundImage } = getComputedStyle(element!);
    return { filter, backgroundImage };
  }, id);
const isSeen = async (of: Page, id: string) => (await look(of, id)).filter === "none";

async function press(of: Page, words: RegExp): Promise<void> {
  const { x, y } = await until(`there is a button ${words}`, () => buttonOf(of, words));
  // What came up under a finger just now takes no press.
  await of.waitForTimeout(700);
  await of.mouse.click(x, y);
}

beforeAll(() => {
  const { server } = story;
  server.answer(host, "/xanh.svg", { body: drawing("#0a5"), headers: svg });
  server.answer(host, "/nham.bmp", { body: mistakenPicture(), headers: { "content-type": "image/bmp" } });
  server.answer(elsewhere, "/lam.svg", { body: drawing("#25c"), headers: svg });
  server.answer(elsewhere, "/kin.svg", { body: drawing("#f00"), headers: svg, needs: "referer" });
});

test("what nobody may look at is covered from the first frame on, and what is clear is seen wherever it stands", async () => {
  await setLimits(story.own(), { language: "vi", child: { tier: "10-12", pictureCheck: "on" } });
  story.server.page(
    host,
    "/",
    page(`<img id="shut" src="http://${elsewhere}/kin.svg" width="400" height="300">
      <img id="own" src="/xanh.svg"><img id="far" src="http://${elsewhere}/lam.svg">
      <div id="behind" style="width:240px;height:160px;background:url(/xanh.svg)">chữ</div>
      <div id="host"></div><script>
        host.attachShadow({ mode: "open" }).innerHTML = '<img id="deep" src="/xanh.svg">';
        document.getElementById("behind").attachShadow({ mode: "open" }).innerHTML = "<slot></slot>";
        const shut = document.getElementById("shut");
        setInterval(() => shut.style.setProperty("filter", "none", "important"), 20);
      </script>`),
  );
  const tab = await story.browser.newPage();
  const frames = await watchFrames(tab);
  await tab.goto(`http://${host}/`);
  for (const id of ["own", "far", "deep"]) await until(`${id} is seen`, () => isSeen(tab, id));
  await until("the background is seen", async () => (await look(tab, "behind")).backgroundImage.includes("xanh.svg"));
  await until("a picture is counted", () => buttonOf(tab, /^1$/));
  expect((await look(tab, "shut")).filter).toBe(covered);
  expect(await frames.harmful()).toEqual([]);
  const copies = story.server.requests(elsewhere).filter(({ headers }) => headers.referer === undefined);
  expect(copies.length).toBeGreaterThan(0);
  expect(copies.filter(({ headers }) => headers.cookie !== undefined)).toEqual([]);
  await tab.close();
});

/** What stands for a held picture, painted in every way that style sheets know. */
const ways = {
  twice: "background:url(/xanh.svg)",
  replaced: "content:url(/nham.bmp)",
  masked: "background:#000;mask-image:url(/nham.bmp);mask-mode:luminance",
  border: "border:60px solid;border-image:url(/nham.bmp) 60",
};
const painted = (id: string, style: string) => `<div id="${id}" style="width:240px;height:160px;${style}"></div>`;

/** Which of these show a held picture now, however they are told to. */
const bare = (of: Page, ids: readonly string[]) =>
  of.evaluate((names) => {
    const isCovered = (element: Element) => {
      const own = getComputedStyle(element);
      const isPlain = [own.backgroundImage, own.borderImageSource, own.content].every((one) => !one.includes("url("));
      const beside = getComputedStyle(element, "::before").content;
      const isHidden = own.filter !== "none" || own.opacity === "0";
      return isHidden || (isPlain && beside === "none" && element.localName === "div");
    };
    return names.filter((name) => !isCovered(document.getElementById(name)!));
  }, ids);

test("a picture is covered in whatever way a style sheet shows it, and when it takes another's place", async () => {
  story.server.page(
    host,
    "/cach",
    page(`<style>#twice::before { content: url(/nham.bmp) } #late.on { background: url(/nham.bmp) }</style>
      ${Object.entries(ways)
        .map(([id, style]) => painted(id, style))
        .join("")}
      <img id="two" src="/xanh.svg" width="240" height="160" style="background:url(/nham.bmp)">
      <img id="turned" src="/xanh.svg" width="240" height="160">
      <img id="tiny" src="/nham.bmp" width="80" height="80"><div id="late" style="width:240px;height:160px"></div>
      <div id="outranking"></div><script>
        outranking.attachShadow({ mode: "closed" }).innerHTML =
          "<style>:host{display:block;width:240px;height:160px;background-image:url(/nham.bmp)!important}</style>";
      </script>`),
  );
  const tab = await story.open(`http://${host}/cach`);
  await until("a small one and a clear one are seen", async () => (await bare(tab, ["turned", "tiny"])).length === 2);
  await until("what outranks us has left", async () => (await tab.locator("#outranking").count()) === 0);
  const shown = await tab.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    await frame();
    document.getElementById("late")!.className = "on";
    // In the next frame all that was painted in this one is said already.
    await frame();
    const late = getComputedStyle(document.getElementById("late")!).backgroundImage;
    const turned = document.getElementById("turned") as HTMLImageElement;
    turned.src = "/nham.bmp";
    await Promise.resolve();
    return { late, turned: getComputedStyle(turned).filter };
  });
  expect(shown).toEqual({ late: expect.not.stringContaining("url("), turned: covered });
  await tab.evaluate(() => document.getElementById("tiny")!.animate({ scale: 4 }, { duration: 1, fill: "forwards" }));
  // All seven, and the one that has grown.
  // A machine that other work keeps slow says so in place of the number.
  await until("all are held and counted", () => buttonOf(tab, /^(8|×)$/), { timeout: 30_000 });
  expect(await bare(tab, [...Object.keys(ways), "two", "turned", "tiny", "late"])).toEqual([]);
  await tab.close();
});

test("a press on a held picture asks, and shows it to nobody up to twelve", async () => {
  story.server.page(
    host,
    "/nham",
    page(`<a href="/di"><img id="held" src="/nham.bmp" style="position:fixed;inset:0;width:100%;height:100%"></a>
      <button style="position:fixed;top:0" onclick="this.textContent = 'đã bấm'">nút</button>`),
  );
  const tab = await story.open(`http://${host}/nham`);
  await until("the picture is held", () => buttonOf(tab, /^1$/));
  expect(await look(tab, "held")).toMatchObject({ filter: covered });
  // What stands on it, the page's and ours, takes its own presses.
  await tab.click("button");
  expect(await tab.locator("button").textContent()).toBe("đã bấm");
  await tab.mouse.click(300, 300);
  await press(tab, /Xin phép bố mẹ/);
  await until("the ask is written", async () =>
    (await askFrom(story.own(), "ask:mine")).some(({ want }) => want.what === "site" && want.site === host),
  );
  expect(await buttonOf(tab, /Xem hình này/)).toBeUndefined();
  expect([await isSeen(tab, "held"), tab.url()]).toEqual([false, `http://${host}/nham`]);
  await tab.close();
});

test("from thirteen on two presses show this one, and a parent's leave shows all at once", async () => {
  await setLimits(story.own(), { child: { tier: "13-15", pictureCheck: "on" } });
  story.server.page(
    host,
    "/hai",
    page(`<img id="one" src="/nham.bmp" width="300" height="300"><img id="two" src="/nham.bmp" width="300" height="300">
      <style>#hero::before { content: ""; background: url(/khong-co.svg) }</style>
      <div id="hero"><p>Giờ mở cửa</p><button onclick="this.textContent = 'đã bấm'">nút</button></div>`),
  );
  const tab = await story.open(`http://${host}/hai`);
  await until("both are held, and what cannot be read", () => buttonOf(tab, /^3$/));
  // The text beside a file that never came is blurred with it: a press on it is ours, one on a button is the page's.
  expect((await look(tab, "hero")).filter).toBe(covered);
  await tab.click("#hero button");
  expect(await tab.locator("#hero button").textContent()).toBe("đã bấm");
  await tab.click("#hero p");
  await press(tab, /Xem hình này/);
  await press(tab, /Mình chắc chắn/);
  await until("the text is seen", () => isSeen(tab, "hero"));
  await story.browser.killWorker();
  await tab.click("#one");
  await press(tab, /Xem hình này/);
  expect(await isSeen(tab, "one")).toBe(false);
  await press(tab, /Mình chắc chắn/);
  await until("the one is seen", () => isSeen(tab, "one"));
  expect(await isSeen(tab, "two")).toBe(false);
  await setLimits(story.own(), { child: { tier: "10-12", pictureCheck: "on" } });
  await until("a younger child does not see it", async () => !(await isSeen(tab, "one")));
  await setLimits(story.own(), {
    child: { tier: "13-15", pictureCheck: "on", siteRules: [{ site: host, action: "allow" }] },
  });
  await until("the other is seen", () => isSeen(tab, "two"));
  await tab.close();
});

test("switched off, no page gets the script", async () => {
  await setLimits(story.own(), { child: { tier: "13-15", pictureCheck: "off" } });
  const registered = () =>
    story.own().evaluate(() => chrome.scripting.getRegisteredContentScripts({ ids: ["pictures"] }));
  expect(await registered()).toEqual([]);
  const tab = await story.open(`http://${host}/nham`);
  expect(await isSeen(tab, "held")).toBe(true);
});
