import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import type { Child } from "../../../core/limits/child.ts";
import { defaultTime } from "../../../core/time/time-limits.ts";
import { paintsAt } from "../../bypass/harm.ts";
import { askFrom } from "../support/ask.ts";
import { curatedHosts } from "../support/curated-hosts.ts";
import { keepPublished } from "../support/keep-published.ts";
import { setLimits } from "../support/set-limits.ts";
import {
  askedWith,
  blog,
  publishedTube,
  serveLabelledTube,
  serveSmallTube,
  tube,
  tubeApi,
} from "../support/small-tube.ts";
import { spendTime } from "../support/spend-time.ts";
import { showsBlocked, tellStories } from "../support/story.ts";
import { until } from "../support/until.ts";

const story = tellStories();
const watch = `https://${tube}/watch?v=aaaaaaaaaaa`;

beforeAll(() => serveSmallTube(story.server));

async function child(part: Partial<Child>): Promise<void> {
  await setLimits(story.own(), { child: part });
  await story.floorIsReady();
}

const shown = (page: Page, selector: string) => page.locator(selector).first().isVisible();
const standsAt = (page: Page, url: string) => until(`the tab stands at ${url}`, async () => page.url() === url);

test.each([
  ["10-12", "Strict"],
  ["13-15", "Moderate"],
  ["16-17", undefined],
] as const)("at %s YouTube is asked for Restricted Mode: %s", async (tier, value) => {
  await child({ tier });
  story.server.forgetRequests();
  const page = await story.open(watch);
  await page.evaluate(async (host) => (await fetch(`https://${host}/youtubei/v1/next`)).text(), tubeApi);
  const asked = [...askedWith(story.server, tube), ...askedWith(story.server, tubeApi)];
  expect(asked.length).toBeGreaterThan(1);
  expect(new Set(asked)).toEqual(new Set([value]));
  await page.close();
});

test("a child under thirteen finds films, without what is not for them", async () => {
  await child({ tier: "10-12" });
  story.server.forgetRequests();
  const page = await story.open(watch);
  await page.locator("#film").waitFor();
  for (const gone of ["#short", "ytd-reel-shelf-renderer", "ytd-guide-entry-renderer", "#comment", "#chat"]) {
    expect(await shown(page, gone), gone).toBe(false);
  }
  expect(story.server.requests(tube).some(({ path }) => path.startsWith("/live_chat"))).toBe(false);
  const toggle = page.locator(".ytp-autonav-toggle-button");
  await until("autoplay is off", async () => {
    await page.evaluate(() => document.querySelector("video")?.dispatchEvent(new Event("play")));
    return (await toggle.getAttribute("aria-checked")) === "false";
  });
  // A site that moves inside its page asks nobody.
  await page.evaluate(() => history.pushState(null, "", "/shorts/bbbbbbbbbbb"));
  await standsAt(page, `https://${tube}/watch?v=bbbbbbbbbbb`);
  await page.close();
});

test("with the worker asleep short videos, players and Restricted Mode are held as well", async () => {
  story.server.forgetRequests();
  await story.browser.killWorker();
  const page = await story.open("https://m.youtube.com/shorts/bbbbbbbbbbb?feature=share");
  await standsAt(page, "https://m.youtube.com/watch?v=bbbbbbbbbbb");
  await page.goto(`http://${blog}/`);
  const player = "www.youtube-nocookie.com";
  await until("the player was asked for", async () => story.server.requests(player).length > 0);
  expect(askedWith(story.server, "m.youtube.com")).toContain("Strict");
  expect(story.server.requests(player).map(({ path }) => path)).toEqual(["/embed/ccccccccccc"]);
  expect(page.frames().map((frame) => frame.url())).toContain(`https://${player}/embed/ccccccccccc?rel=0&autoplay=0`);
  await page.close();
});

test("a player that a parent has opened for the youngest plays, waits for a press, and opens no other", async () => {
  const player = "www.youtube-nocookie.com";
  const siteRules = [blog, player].map((site) => ({ site, action: "allow" as const }));
  await setLimits(story.own(), { child: { tier: "under-7" }, siteRules });
  await story.floorIsReady();
  story.server.forgetRequests();
  const page = await story.open(`http://${blog}/`);
  const playing = () =>
    page.frames().some((frame) => frame.url() === `https://${player}/embed/ccccccccccc?rel=0&autoplay=0`);
  await until("the player plays", async () => playing() && story.server.requests(player).length > 0);
  await page.evaluate(
    (src) => void Object.assign(document.querySelector("iframe")!, { src }),
    `https://${tube}/embed/a?autoplay=1`,
  );
  await until("the other is shut", async () => page.frames().some((frame) => frame.url().includes("/blocked.html#")));
  expect(story.server.requests(tube)).toEqual([]);
  await setLimits(story.own(), { siteRules: [] });
  await page.close();
});

test("an older child has it all, a parent's word takes a part away, and open pages follow", async () => {
  await child({ tier: "16-17" });
  const page = await story.open(watch);
  for (const there of ["#film", "#short", "#comment", "#chat"]) await page.locator(there).waitFor();
  await child({ tier: "16-17", video: { shorts: false, comments: false } });
  await until("the open page follows", async () => !(await shown(page, "#short")) && !(await shown(page, "#comment")));
  await page.locator("#film").waitFor();
  await child({ tier: "16-17", video: {} });
  await page.goto(`https://${tube}/shorts/bbbbbbbbbbb`);
  await page.locator("#short").waitFor();
  expect(page.url()).toContain("/shorts/");
});

test("a published table hides what the package does not know, asleep or awake, and never the page around it", async () => {
  await child({ tier: "10-12" });
  const page = await story.open(watch);
  await page.locator("#new").waitFor();
  await keepPublished(story.own(), publishedTube);
  await story.browser.killWorker();
  await page.goto(watch);
  for (const there of ["#film", "#kept"]) await page.locator(there).waitFor();
  await page.locator("#new").waitFor({ state: "hidden" });
  await child({ tier: "16-17" });
  await page.goto(watch);
  await page.locator("#new").waitFor();
  await child({ tier: "16-17", video: { shorts: false } });
  await page.locator("#new").waitFor({ state: "hidden" });
  await child({ tier: "16-17", video: {} });
  await page.close();
});

test("minutes for short videos close those, and not the rest of YouTube, also when the site moves inside its page", async () => {
  const minutes = 30;
  await child({ tier: "16-17", time: { ...defaultTime, day: { ...defaultTime.day, shorts: minutes } } });
  const used = async () => (await askFrom(story.own(), "time:read")).used;
  await spendTime(story.browser, story.own(), { short: minutes * 60 - 3 });
  const page = await story.open(`https://${tube}/shorts/bbbbbbbbbbb`);
  await page.bringToFront();
  const film = page.locator("#film");
  await film.waitFor();
  const moveTo = (path: string) => page.evaluate((to) => history.pushState(null, "", to), path);
  await moveTo("/watch?v=aaaaaaaaaaa");
  // An edge of being seen says what has been counted since, as the clock would a little later.
  const count = async () => {
    const { all } = await used();
    await until("more is counted", async () => {
      await page.evaluate(() => window.dispatchEvent(new Event("focus")));
      return (await used()).all > all + 0.3;
    });
  };
  // The first may have been under way before the page moved, and the second tells of the Short.
  await count();
  await count();
  const before = await used();
  await count();
  expect((await used()).short).toBe(before.short);
  await moveTo("/shorts/ccccccccccc");
  await film.waitFor({ state: "hidden", timeout: 20_000 });
  await moveTo("/watch?v=bbbbbbbbbbb");
  await film.waitFor({ timeout: 20_000 });
  expect((await used()).short).toBeGreaterThanOrEqual(minutes * 60);
  await page.close();
  await child({ tier: "16-17" });
});

test("a picture from a harmful host leaves no broken place on a good page", async () => {
  const [harm = ""] = curatedHosts("gambling");
  const picture = (host: string) => `<img alt="ảnh" src="https://${host}/anh.svg">`;
  story.server.answer("bai-hoc.example", "/anh.svg", { body: red, headers: { "content-type": "image/svg+xml" } });
  story.server.page("bai-hoc.example", "/", `<!doctype html><p>bài</p>${picture("bai-hoc.example")}${picture(harm)}`);
  const page = await story.open("https://bai-hoc.example/");
  await page.locator("p").waitFor();
  const widths = () => page.evaluate(() => [...document.images].map((image) => image.getBoundingClientRect().width));
  await expect.poll(widths, { timeout: 10_000 }).toEqual([40, 0]);
  expect(story.server.requests(harm)).toEqual([]);
});

test("a link to a blocked host that is saved instead of opened brings our page, and the host hears nothing", async () => {
  const start = "bai-tap.example";
  /** Presses a link as one does to keep what it leads to; answers where the file came from. */
  const save = async (host: string): Promise<string> => {
    story.server.answer(host, "/tep.zip", { body: "tệp", headers: { "content-type": "application/zip" } });
    story.server.page(start, "/", `<!doctype html><a href="http://${host}/tep.zip">tệp</a>`);
    const page = await story.open(`http://${start}/`);
    const [file] = await Promise.all([page.waitForEvent("download"), page.locator("a").click({ modifiers: ["Alt"] })]);
    await page.close();
    return file.url();
  };
  expect(await save("tai-lieu.example")).toBe("http://tai-lieu.example/tep.zip");
  for (const host of [...curatedHosts("drugs").slice(0, 1), ...curatedHosts("gambling").slice(0, 1)]) {
    expect(await save(host)).toContain("/blocked.html#");
    expect(story.server.requests(host)).toEqual([]);
  }
});

test("in the garden films of approved channels open, and nothing else of YouTube", async () => {
  serveLabelledTube(story.server);
  await child({ tier: "under-7", films: [{ of: "@ve-cung-be" }] });
  story.server.forgetRequests();
  const at = (film: string) => `https://${tube}/watch?v=${film.padEnd(11, "x")}`;
  const isClosed = async (page: Page) => showsBlocked(story, page);
  // One says nothing, one speaks of another film: both wait until the time is over.
  const silent = await Promise.all([story.open(at("c")), story.open(at("d"))]);
  const page = await story.open(at("a"));
  await page.locator("#film").waitFor();
  for (const gone of ["#secondary", "ytd-searchbox", ".ytp-endscreen-content"])
    expect(await shown(page, gone), gone).toBe(false);
  // The site goes on to another film without loading a page.
  await page.evaluate((next) => history.pushState(null, "", next), at("b"));
  await until("the next film is closed", () => isClosed(page));
  await page.goto(`https://${tube}/@ve-cung-be`);
  await page.locator("#channel").waitFor();
  await page.evaluate((next) => history.pushState(null, "", next), at("ab"));
  await page.locator("#film").waitFor();
  for (const url of [`https://${tube}/`, `https://${tube}/@ten-khac`, at("b")]) {
    await page.goto(url).catch(() => undefined);
    await until(`${url} is closed`, () => isClosed(page));
  }
  for (const one of silent) await until("a film of nobody is closed", () => isClosed(one));
  expect(paintsAt(story, at("a"))).toBeGreaterThan(0);
  for (const film of ["b", "c", "d"]) expect(paintsAt(story, at(film)), film).toBe(0);
  expect(story.server.requests(tube).some(({ path }) => path === "/")).toBe(false);

  await story.browser.killWorker();
  await page.goto(at("a"));
  await page.locator("#film").waitFor();
  await child({ tier: "under-7", films: [] });
  await until("a channel that is no longer approved closes", () => isClosed(page));
  // Who stands at the closed door sees it open, and need not come again.
  await child({ tier: "under-7", films: [{ of: "@ve-cung-be" }] });
  await page.locator("#film").waitFor();
});

const red = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><path fill="red" d="M0 0h40v40H0z"/></svg>`;
