import { rm } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium, type Chromium } from "../support/chromium.ts";
import { buildCurtainExtension } from "../support/curtain-extension.ts";
import { paintHost, watchFrames, type FrameWatch } from "../support/frames.ts";
import { attackPages, serveAttacks } from "../support/pages.ts";
import { startServer, type TestServer } from "../support/server.ts";
import { until } from "../support/until.ts";

const attacks = attackPages();
const start = "http://start.test/";
let server: TestServer;
let folder: string;

beforeAll(async () => {
  server = await startServer();
  for (const host of ["bare.test", "block.test", "blur.test", "silent.test"]) serveAttacks(server, host);
  server.page("start.test", "/", "<!doctype html><title>start</title><p>start</p>");
  server.page(
    "allow.test",
    "/styled",
    `<!doctype html><html lang="en" style="COLOR : red"><title>styled</title><p>text</p>`,
  );
  server.page("allow.test", "/plain", "<!doctype html><title>plain</title><p>text</p>");
  folder = await buildCurtainExtension();
}, 60_000);

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

/** Follows a link from a harmless page and answers with what was seen on the way to `end`. */
async function visit(chromium: Chromium, url: string, end: (page: Page, film: FrameWatch) => Promise<boolean>) {
  const page = await chromium.newPage();
  await page.goto(start);
  server.forgetRequests();
  const film = await watchFrames(page);
  await page.evaluate((to) => void setTimeout(() => location.assign(to)), url);
  await until(`${url} has come to its end`, () => end(page, film));
  const red = (await film.harmful()).length;
  const paints = server.requests(paintHost).length;
  return { page, red, paints };
}

const isGone = async (page: Page) => page.url().endsWith("/blocked.html");
const hasStayed = (ms: number) => {
  const end = Date.now() + ms;
  return async (page: Page) => (await isGone(page)) || (page.url() !== start && Date.now() > end);
};

/** Chromium gives a test extension an id of its own. */
async function launch(): Promise<Chromium> {
  const chromium = await launchChromium({ port: server.port, extensionFolder: folder, id: "any" });
  await until("the stand-in runs", async () => chromium.context().serviceWorkers().length > 0);
  return chromium;
}

describe("without us", () => {
  let chromium: Chromium;
  beforeAll(async () => void (chromium = await launchChromium({ port: server.port, extension: false })));
  afterAll(() => chromium.close());

  it.each(attacks.map(({ name }) => name))("%s is seen", async (name) => {
    const { page, red } = await visit(chromium, `http://bare.test/${name}`, async (_, film) => film.isHarmful());
    expect(red).toBeGreaterThan(0);
    await page.close();
  });
});

describe("curtain and veil", () => {
  let chromium: Chromium;
  beforeAll(async () => void (chromium = await launch()));
  afterAll(() => chromium.close());

  it.each(attacks.map(({ name }) => name))("no frame of %s is seen before it is blocked", async (name) => {
    const { page, red, paints } = await visit(chromium, `http://block.test/${name}`, isGone);
    expect({ red, paints }).toEqual({ red: 0, paints: 0 });
    await page.close();
  });

  it.each(attacks.map(({ name }) => name))("no frame of %s is seen under the veil", async (name) => {
    const { page, red } = await visit(chromium, `http://blur.test/${name}`, hasStayed(2000));
    expect(red).toBe(0);
    await page.close();
  });

  it.each([
    ["styled", "COLOR : red"],
    ["plain", null],
  ])("leaves no trace on an allowed page (%s)", async (path, style) => {
    const page = await chromium.newPage();
    await page.goto(`http://allow.test/${path}`);
    const look = () =>
      page.evaluate(() => ({
        style: document.documentElement.getAttribute("style"),
        isShown: getComputedStyle(document.documentElement).display === "block",
        children: [...document.documentElement.children].map(({ localName }) => localName),
      }));
    await until("the page is shown", async () => (await look()).isShown);
    expect(await look()).toEqual({ style, isShown: true, children: ["head", "body"] });
    await page.close();
  });

  it("stays closed, and says so calmly, while nobody answers", async () => {
    const { page, red } = await visit(chromium, "http://silent.test/plain", async (tab) => (await coversOn(tab)) > 0);
    expect(red).toBe(0);
    await page.close();
  });

  it("takes no press that a script made", async () => {
    const { page } = await visit(chromium, "http://blur.test/plain", async (tab) => (await coversOn(tab)) > 0);
    const worker = chromium.context().serviceWorkers()[0];
    await new Promise((done) => setTimeout(done, 700));
    await page.evaluate(() => {
      for (const element of document.documentElement.children) {
        element.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true, clientX: 640, clientY: 500 }));
        if (element instanceof HTMLElement) element.click();
      }
    });
    const asked = await worker?.evaluate(() =>
      (globalThis as unknown as { asked: { name: string }[] }).asked.map(({ name }) => name),
    );
    expect(asked).not.toContain("report:press");
    await page.close();
  });
});

/** Elements of ours next to head and body. */
async function coversOn(page: Page): Promise<number> {
  if (page.url() === start) return 0;
  return page
    .evaluate(() => document.documentElement.querySelectorAll(":scope > :not(head, body)").length)
    .catch(() => 0);
}
