import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { askFrom } from "../support/ask.ts";
import { launchChromium, type Chromium } from "../support/chromium.ts";
import { curatedHosts } from "../support/curated-hosts.ts";
import { startServer, type TestServer } from "../support/server.ts";
import { until } from "../support/until.ts";

const [listed = ""] = curatedHosts("gambling");
const [blurred = ""] = curatedHosts("shopping");
const safe = "lop-hoc-tre-xanh.example";

let server: TestServer;
let browser: Chromium;

beforeAll(async () => {
  server = await startServer();
  server.page(safe, "/", "<!doctype html><title>Lớp học</title><h1>Bài tập toán</h1>");
  server.page(listed, "/", "<!doctype html><title>listed</title><h1>harm</h1>");
  browser = await launchChromium({ port: server.port });
  await browser.awaitWorker();
  await floorIsReady();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

beforeEach(() => server.forgetRequests());

async function floorIsReady(): Promise<void> {
  const own = await browser.openOwnPage("popup.html");
  await until("the floor equals the limits", async () => (await askFrom(own, "protection:read")).floor === "ready");
  await own.close();
}

async function openTab(host: string) {
  const page = await browser.newPage();
  await page.goto(`http://${host}/`).catch(() => undefined);
  return page;
}

test("a page that nobody lists opens as it is", async () => {
  const page = await openTab(safe);
  await expect.poll(() => page.locator("h1").isVisible()).toBe(true);
  expect(server.requests(safe)).toHaveLength(1);
  await page.close();
});

test("a listed page is our blocked page, and its host hears nothing", async () => {
  const page = await openTab(listed);
  await expect.poll(() => page.url()).toContain(browser.ownPageUrl("blocked.html"));
  expect(server.requests(listed)).toEqual([]);
  await page.close();
});

test("it stays ours when it is loaded anew, or come back to, from the link that led there", async () => {
  server.page(safe, "/lien-ket", `<!doctype html><a href="http://${listed}/">đi</a>`);
  const page = await browser.newPage();
  await page.goto(`http://${safe}/lien-ket`);
  await page.click("a", { noWaitAfter: true });
  const isOurs = () => page.locator("main").getByRole("button").first().waitFor();
  await isOurs();
  await page.reload();
  await isOurs();
  await page.goBack({ waitUntil: "commit" });
  await page.locator("a").waitFor();
  await page.goForward({ waitUntil: "commit" }).catch(() => undefined);
  await isOurs();
  expect(page.url()).toBe(`${browser.ownPageUrl("blocked.html")}#http://${listed}/`);
  await page.close();
});

/** What a worker does that is killed at this point: it is asked, and never answers. */
const ends = {
  "before it brings the veil": () => {
    const { scripting } = chrome;
    const inject = scripting.executeScript;
    scripting.executeScript = () => Promise.reject(new Error("ended"));
    setTimeout(() => (scripting.executeScript = inject), 1500);
  },
  "over the veil's words": () => {
    const get = fetch;
    globalThis.fetch = (...request) => {
      if (!String(request[0]).includes("_locales")) return get(...request);
      globalThis.fetch = get;
      return Promise.reject(new Error("ended"));
    };
  },
};

test.each(Object.entries(ends))(
  "a worker that ends %s brings it all the same, and the page stays",
  async (_at, end) => {
    server.page(blurred, "/", "<!doctype html><textarea>bài văn của con</textarea>");
    const worker = await browser.awaitWorker();
    await worker.evaluate(end);
    const page = await openTab(blurred);
    const isVeiled = async () => (await page.locator("html > :not(head, body)").count()) > 0;
    // After ten seconds the page's next word of its time would bring it too.
    await until("the veil stands", isVeiled, { timeout: 8000 });
    expect(page.url()).toBe(`http://${blurred}/`);
    expect(await page.locator("textarea").isVisible()).toBe(false);
    await page.close();
  },
);

test("both hold while the worker is dead", async () => {
  await browser.awaitWorker();
  expect(await browser.killWorker()).toBe(true);
  const good = await openTab(safe);
  await expect.poll(() => good.locator("h1").isVisible()).toBe(true);
  await browser.killWorker();
  const harmful = await openTab(listed);
  await expect.poll(() => harmful.url()).toContain(browser.ownPageUrl("blocked.html"));
  expect(server.requests(listed)).toEqual([]);
});

test("a fresh install holds the limits of 7 to 9 and says so", async () => {
  const own = await browser.openOwnPage("popup.html");
  const { limits, health } = await askFrom(own, "limits:read");
  expect({ tier: limits.tier, health }).toEqual({ tier: "7-9", health: "good" });
});
