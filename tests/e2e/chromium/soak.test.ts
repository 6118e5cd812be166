import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createRandom } from "../../../scripts/bench/data/random.ts";
import { blockedHost, blurredHost, freeHost, harmWith, isHarmSeen, paintsOf, serveHarm } from "../../bypass/harm.ts";
import { askFrom } from "../support/ask.ts";
import { watchFrames } from "../support/frames.ts";
import { pageHeap, workerHeap } from "../support/heap-size.ts";
import { setLimits } from "../support/set-limits.ts";
import { tellStories } from "../support/story.ts";
import { until } from "../support/until.ts";
import { watchErrors } from "../support/watch-errors.ts";

/** `npm run test:long` walks the whole way: as many steps as `LUY_TRE_SOAK` says, in as many minutes as `LUY_TRE_SOAK_MINUTES`. */
const long = process.env["LUY_TRE_LONG"] !== undefined;
const steps = Number(process.env["LUY_TRE_SOAK"] ?? (long ? 10_000 : 40));
const minutes = Number(process.env["LUY_TRE_SOAK_MINUTES"] ?? 100);
const frameCount = long ? 500 : 40;
const tabCount = long ? 30 : 4;
const moves = long ? 1000 : 200;
const seed = 20261122;

const club = "san-choi.example";
const story = tellStories();
const figures = {
  steps: 0,
  kills: 0,
  blockedPaints: 0,
  blockedRequests: 0,
  harmSeen: 0,
  redFrames: 0,
  filmed: 0,
  /** Tabs that were between two documents when the film should have begun. */
  unfilmed: 0,
  /** Tabs that the browser lost, or that answered nothing for half a minute; each was replaced. */
  lostTabs: 0,
  minutes: 0,
  frames: 0,
  framesSeconds: 0,
  errors: 0,
};
const heaps = { pageBefore: 0, pageAfter: 0, workerBefore: 0, workerAfter: 0 };
let errors: readonly string[] = [];

const calm = (body = "") => `<!doctype html><title>lành</title><p>lành</p>${body}`;
const target = `http://${blockedHost}/phong`;

beforeAll(async () => {
  await setLimits(story.own(), { language: "vi" });
  await askFrom(story.own(), "site:add", { site: `${club}/choi`, action: "block" });
  await story.floorIsReady();
  for (const host of [blockedHost, blurredHost]) serveHarm(story.server, host);
  story.server.page(freeHost, "*", calm(`<a href="${target}">đi</a>`));
  story.server.page(club, "*", calm());
  story.server.redirect(freeHost, "/chuyen", target);
  errors = watchErrors(story.browser);
});

afterAll(() => console.log(`soak: ${JSON.stringify({ seed, ...figures, ...heaps })}`));

const visit = (page: Page, url: string) => page.goto(url, { waitUntil: "commit" }).catch(() => undefined);
const inPage = (page: Page, code: string) =>
  page.evaluate((line) => void setTimeout(line), code).catch(() => undefined);

/** What a child does in a browser, in no order. */
const acts: readonly ((page: Page, step: number) => Promise<unknown>)[] = [
  (page, step) => visit(page, `http://${freeHost}/${step}`),
  (page, step) => visit(page, `http://${freeHost}/${step}`),
  (page, step) => visit(page, `${target}?${step}`),
  (page, step) => visit(page, `http://${blurredHost}/${step}`),
  (page) => visit(page, `http://${freeHost}/chuyen`),
  (page) => inPage(page, `document.querySelector("a")?.click()`),
  (page) => inPage(page, "history.back()"),
  (page) => inPage(page, "history.back(); setTimeout(() => history.forward(), 20)"),
  (page) => inPage(page, "history.go(-2)"),
  (page) => inPage(page, "location.reload()"),
  async (page) => {
    await visit(page, `http://${club}/`);
    await inPage(page, `history.pushState({}, "", "/choi")`);
  },
];

/** A second window, and both on a processor four times slower. */
async function twoWindows(): Promise<Page[]> {
  const first = await story.browser.newPage();
  const opening = story.browser.context().waitForEvent("page");
  await first.goto(`http://${freeHost}/`);
  await inPage(first, `open("http://${freeHost}/hai", "", "popup,width=700,height=600")`);
  const pages = [first, await opening];
  for (const page of pages) await slowDown(page);
  return pages;
}

async function slowDown(page: Page): Promise<void> {
  const tools = await page.context().newCDPSession(page);
  await tools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
}

/** A tab that is stuck would hold up the whole way: another takes its place, and it is told. */
async function replaceStuck(pages: Page[]): Promise<void> {
  for (const [at, page] of pages.entries()) {
    // A document that goes while it is asked is no stuck tab.
    const alive = page.evaluate(() => true).catch((error: unknown) => !/crash|closed/i.test(String(error)));
    if ((await inTime(alive)) === true) continue;
    figures.lostTabs += 1;
    void page.close().catch(() => undefined);
    pages[at] = await story.browser.newPage();
    await slowDown(pages[at]);
  }
}

/** Undefined after half a minute: nothing takes that long but a tab that is stuck. */
function inTime<T>(work: Promise<T>): Promise<T | undefined> {
  return Promise.race([work, new Promise<undefined>((done) => setTimeout(done, 30_000))]);
}

/** Ends the worker at moments that the seed chooses, until it is told to stop; answers how often. */
async function killNowAndThen(random: () => number, isOn: () => boolean): Promise<number> {
  let kills = 0;
  while (isOn()) {
    await new Promise((done) => setTimeout(done, 50 + random() * 900));
    if (await story.browser.killWorker().catch(() => false)) kills += 1;
  }
  return kills;
}

/** One thing done and looked at; every twentieth is filmed. */
async function take(step: number, pages: Page[], random: () => number): Promise<void> {
  const page = pages[step % 2]!;
  const act = acts[Math.floor(random() * acts.length)]!;
  const film = step % 20 === 0 ? await watchFrames(page).catch(() => undefined) : undefined;
  if (step % 20 === 0 && film === undefined) figures.unfilmed += 1;
  await inTime(act(page, step));
  if (random() < 0.5) await new Promise((done) => setTimeout(done, random() * 100));
  const seen = await inTime(isHarmSeen(story));
  if (seen === undefined) await replaceStuck(pages);
  if (seen === true) figures.harmSeen += 1;
  if (film !== undefined) {
    figures.filmed += film.count();
    figures.redFrames += ((await inTime(film.harmful())) ?? []).length;
  }
  figures.steps += 1;
  if (step % 200 === 199) takeStock();
}

test("mixed visits in two windows show nothing that is held back while the worker is killed again and again", async () => {
  const random = createRandom(seed);
  const pages = await twoWindows();
  story.server.forgetRequests();
  let isOn = true;
  const start = performance.now();
  const killing = killNowAndThen(createRandom(seed + 1), () => isOn);
  try {
    for (let step = 0; step < steps && minutesSince(start) < minutes; step++) await take(step, pages, random);
  } finally {
    isOn = false;
    figures.kills = await killing;
    figures.minutes = minutesSince(start);
  }
  takeStock();
  await Promise.all(pages.map((page) => page.close()));
  expect(figures).toMatchObject({ harmSeen: 0, redFrames: 0, blockedPaints: 0, blockedRequests: 0 });
  expect(figures.kills).toBeGreaterThan(0);
}, 7_200_000);

/** With one decimal. */
function minutesSince(start: number): number {
  return Math.round((performance.now() - start) / 6000) / 10;
}

/** The log of a long way would itself be what grows. */
function takeStock(): void {
  figures.blockedPaints += paintsOf(story, blockedHost);
  figures.blockedRequests += story.server.requests(blockedHost).length;
  story.server.forgetRequests();
}

test("a page of very many frames gets those that are not held back, and shows none of the others", async () => {
  const hosts = [freeHost, blockedHost, blurredHost];
  const frames = Array.from(
    { length: frameCount },
    (_, at) => `<iframe src="http://${hosts[at % 3]}/${at}" width="40" height="30"></iframe>`,
  );
  story.server.page(club, "/khung", calm(frames.join("")));
  story.server.forgetRequests();
  const page = await story.browser.newPage();
  const start = performance.now();
  await visit(page, `http://${club}/khung`);
  const good = Math.ceil(frameCount / 3);
  const areThere = async () =>
    story.server.requests(freeHost).filter(({ path }) => /^\/\d+$/.test(path)).length >= good;
  // Five hundred documents are minutes of work for a busy machine.
  await until("every good frame is there", areThere, { timeout: long ? 400_000 : 60_000 });
  Object.assign(figures, { frames: frameCount, framesSeconds: Math.round((performance.now() - start) / 1000) });
  if (await isHarmSeen(story)) figures.harmSeen += 1;
  takeStock();
  await page.close();
  expect(figures).toMatchObject({ harmSeen: 0, blockedPaints: 0, blockedRequests: 0 });
}, 500_000);

test("memory stays flat in a page that moves and moves, and in the worker that checks it", async () => {
  const page = await story.open(`http://${club}/bo-nho`);
  const move = (count: number) =>
    page.evaluate(async (many) => {
      for (let at = 0; at < many; at++) {
        history.pushState({}, "", `/di-${at}`);
        await new Promise((done) => setTimeout(done, 5));
      }
    }, count);
  await move(50);
  Object.assign(heaps, { pageBefore: await pageHeap(page), workerBefore: await workerHeap(story.browser) });
  await move(moves);
  Object.assign(heaps, { pageAfter: await pageHeap(page), workerAfter: await workerHeap(story.browser) });
  await page.close();
  // In bytes. Measured over 1,000 moves; what is kept of each move would be more.
  expect(heaps.pageAfter - heaps.pageBefore).toBeLessThan(2_000_000);
  expect(heaps.workerAfter - heaps.workerBefore).toBeLessThan(4_000_000);
});

// In the short form `tests/bypass/chromium/start.test.ts` plays one such tab; many come back too slowly on a busy machine.
test.runIf(long)(
  "tabs of the last session come back as they were judged",
  async () => {
    const restored = harmWith("");
    for (let at = 0; at < tabCount; at++) {
      story.server.page(blurredHost, `/phien-${at}`, restored);
      const page = await story.browser.newPage();
      await visit(page, at % 2 === 0 ? `http://${blurredHost}/phien-${at}` : `http://${freeHost}/phien-${at}`);
    }
    await story.browser.restart({ args: ["--restore-last-session"], open: ["about:blank"] });
    const pages = () => story.browser.context().pages();
    const ofHost = (host: string) => pages().filter((page) => page.url().startsWith(`http://${host}/phien`));
    await until("the tabs are back", async () => ofHost(freeHost).length + ofHost(blurredHost).length === tabCount, {
      timeout: 60_000,
    });
    const own = await story.browser.openOwnPage("popup.html");
    await until("the floor stands", async () => (await askFrom(own, "protection:read")).floor === "ready");
    if (await isHarmSeen(story)) figures.harmSeen += 1;
    expect(figures.harmSeen).toBe(0);
  },
  180_000,
);

test("nothing of ours went wrong on the way", () => {
  figures.errors = errors.length;
  expect(errors).toEqual([]);
});
