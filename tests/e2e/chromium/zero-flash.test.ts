import type { Page } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { witnessName } from "../../../core/floor/witness.ts";
import { askFrom } from "../support/ask.ts";
import { arrivals } from "../support/arrivals.ts";
import { curatedHosts } from "../support/curated-hosts.ts";
import { paintBeacon, paintHost, watchFrames } from "../support/frames.ts";
import { attackPages, serveAttacks } from "../support/pages.ts";
import { tellStories } from "../support/story.ts";
import { until } from "../support/until.ts";

/** How often each way is taken; `npm run test:long` takes it often enough for 200 visits and more. */
const rounds = process.env["LUY_TRE_LONG"] ? 12 : 1;

const site = "may-phu.example";
const story = tellStories({ secureHosts: [site] });
const [listed = ""] = curatedHosts("gambling");
const [shop = ""] = curatedHosts("shopping");
const red = `<!doctype html><title>đỏ</title><style>html,body{background:#f00;height:100%}</style>${paintBeacon}<h1>đỏ</h1>`;
const target = `http://${listed}/phong`;
const counts = { visits: 0, frames: 0, harmful: 0, paints: 0, requests: 0 };

afterAll(() => console.log(`zero-flash: ${JSON.stringify(counts)}`));

/** Films a tab from a harmless page on, and counts what was seen of the red one and what its server heard. */
async function film(page: Page, act: () => Promise<void>, host: string, end: () => Promise<boolean>) {
  story.server.forgetRequests();
  const watch = await watchFrames(page);
  await act();
  await until(`the visit to ${host} has ended`, end);
  // What would flash would flash now: one more moment is filmed.
  await new Promise((done) => setTimeout(done, 300));
  const harmful = (await watch.harmful()).length;
  const requests = story.server.requests(host);
  const paints = story.server.requests(paintHost).length;
  counts.visits += 1;
  counts.frames += watch.count();
  counts.harmful += harmful;
  counts.paints += paints;
  counts.requests += requests.length;
  return { harmful, paints, requests: requests.length };
}

const blockedPage = () => story.browser.ownPageUrl("blocked.html");
const isBlockedSomewhere = (page: Page) => async () =>
  page.frames().some((frame) => frame.url().startsWith(blockedPage()));

describe.each(["awake", "killed"])("with the worker %s", (state) => {
  const ways = Array.from({ length: rounds }, () => arrivals).flat();
  test.each(ways.map((way) => [way.name, way] as const))(
    "%s shows nothing of a listed page and asks its server nothing",
    async (_name, way) => {
      story.server.page(listed, "/phong", red);
      const start = way.prepare(story.server, target);
      const page = await story.browser.newPage();
      if (state === "killed") await story.browser.killWorker();
      const go = async () => {
        await page.goto(start).catch(() => undefined);
        await way.go(page, target);
      };
      expect(await film(page, go, listed, isBlockedSomewhere(page))).toEqual({ harmful: 0, paints: 0, requests: 0 });
      await page.close();
    },
  );
});

describe("a page that no list holds", () => {
  test.each([true, false])("is not seen when its name says what it is (worker killed: %s)", async (killed) => {
    const host = `casino-nha-cai-${killed ? 88 : 89}.example`;
    story.server.page(host, "/", red);
    const page = await story.browser.newPage();
    if (killed) await story.browser.killWorker();
    const go = async () => void (await page.goto(`http://${host}/`, { waitUntil: "commit" }).catch(() => undefined));
    const seen = await film(page, go, host, isBlockedSomewhere(page));
    // The name is weighed by the worker, after the server was asked.
    counts.requests -= seen.requests;
    expect({ ...seen, requests: 0 }).toEqual({ harmful: 0, paints: 0, requests: 0 });
    await page.close();
  });

  test.each(["hoctapmoingay.example", "essex-school.example"])(
    "is not held when its name is as good as %s",
    async (host) => {
      story.server.page(host, "/", "<!doctype html><p>bài học</p>");
      const page = await story.open(`http://${host}/`);
      expect(await page.evaluate(witnesses, witnessName)).toEqual(["allow"]);
      await page.close();
    },
  );
});

/** What the floor wrote to a page, after the empty entry that goes ahead. Runs inside it. */
function witnesses(name: string): string[] {
  const [load] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  const own = load!.serverTiming.filter((entry) => entry.name === name && entry.description !== "");
  return own.map(({ description }) => description);
}

test("film and beacon see what there is to see: a red page that nobody lists is in both", async () => {
  story.server.page("khong-ten.example", "/", red);
  const page = await story.browser.newPage();
  const before = { ...counts };
  const painted = async () => story.server.requests(paintHost).length > 0;
  const seen = await film(
    page,
    async () => void (await page.goto("http://khong-ten.example/")),
    "khong-ten.example",
    painted,
  );
  expect(seen.harmful).toBeGreaterThan(0);
  Object.assign(counts, before);
  await page.close();
});

describe("a page that is to be blurred", () => {
  // Every trick is played in `curtain.test.ts`; here some of them, on the product as a whole.
  const some = attackPages().filter((_, position) => rounds > 1 || position % 4 === 0);
  const tricks = Array.from({ length: Math.ceil(rounds / 4) }, () => some).flat();
  test.each(tricks.map(({ name, path }) => [name, path] as const))(
    "is never seen, whatever it tries: %s",
    async (_name, path) => {
      serveAttacks(story.server, shop);
      story.server.page("truoc-cho.example", "/", "<!doctype html><p>trước</p>");
      const page = await story.browser.newPage();
      await page.goto("http://truoc-cho.example/");
      const end = Date.now() + 1200;
      const settled = async () => Date.now() > end;
      const seen = await film(
        page,
        async () => void (await page.goto(`http://${shop}${path}`, { waitUntil: "commit" }).catch(() => undefined)),
        shop,
        settled,
      );
      expect(seen.harmful).toBe(0);
      // The veil's own first paint is the document's first paint.
      counts.paints -= seen.paints;
      await page.close();
    },
  );
});

describe("a page that is blocked only now", () => {
  const block = async (host: string) => {
    await askFrom(story.own(), "site:add", { site: host, action: "block" });
    await story.floorIsReady();
  };
  const seenFrom = (host: string, page: Page, act: () => Promise<void>) =>
    film(page, act, host, isBlockedSomewhere(page));

  test.each(Array.from({ length: rounds }, (_, round) => round))(
    "is not seen when its own service worker answers (%i)",
    async (round) => {
      if (round === 0) {
        story.server.serviceWorkerSite(site, red);
        const first = await story.open(`http://${site}/`);
        await first.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
        await first.close();
        await block(site);
      }
      const page = await story.browser.newPage();
      await page.goto(`http://truoc-cho.example/`);
      if (round % 2 === 1) await story.browser.killWorker();
      const seen = await seenFrom(
        site,
        page,
        async () => void (await page.goto(`http://${site}/in`, { waitUntil: "commit" }).catch(() => undefined)),
      );
      expect({ ...seen, requests: 0 }).toEqual({ harmful: 0, paints: 0, requests: 0 });
      await page.close();
    },
  );

  test("is not seen again by going back to it", async () => {
    const host = "duong-ve.example";
    story.server.page(host, "/", red);
    const page = await story.open(`http://${host}/`);
    await page.goto("http://truoc-cho.example/");
    await block(host);
    const seen = await seenFrom(
      host,
      page,
      async () => void (await page.goBack({ waitUntil: "commit" }).catch(() => undefined)),
    );
    expect(seen).toEqual({ harmful: 0, paints: 0, requests: 0 });
  });
});

test("at the browser's start a listed address on the command line paints nothing; what its server hears is counted", async () => {
  const starts = Math.max(1, Math.round(rounds / 3));
  for (let start = 0; start < starts; start++) {
    story.server.forgetRequests();
    await story.browser.restart({ open: [target] });
    const pages = () => story.browser.context().pages();
    await until("the blocked page stands", async () => pages().some((page) => page.url().startsWith(blockedPage())));
    const requests = story.server.requests(listed);
    const paints = story.server.requests(paintHost).length;
    counts.visits += 1;
    counts.paints += paints;
    console.log(`start-up gap ${start + 1}: ${requests.length} requests, ${paints} first paints`);
    expect(paints).toBe(0);
  }
});
