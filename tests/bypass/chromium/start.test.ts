import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, vi } from "vitest";
import { askFrom } from "../../e2e/support/ask.ts";
import { chromeBuild, launchChromium } from "../../e2e/support/chromium.ts";
import { showsHarm } from "../../e2e/support/frames.ts";
import { tellStories } from "../../e2e/support/story.ts";
import { until } from "../../e2e/support/until.ts";
import {
  blockedHost,
  blockedToo,
  blurredHost,
  closeTabs,
  freeHost,
  harmPage,
  isBlockedSomewhere,
  isHarmSeen,
  newHost,
  paintsOf,
  serveHarm,
  untilBlocked,
  untilHarm,
} from "../harm.ts";
import { trick } from "../trick.ts";

/** A stand-in for the browser's own "reopen closed tab", which no test can press. */
const helper = await mkdtemp(join(tmpdir(), "luy-tre-sessions-"));
await writeFile(
  join(helper, "manifest.json"),
  JSON.stringify({
    manifest_version: 3,
    name: "sessions",
    version: "1",
    permissions: ["sessions"],
    background: { service_worker: "worker.js" },
  }),
);
await writeFile(join(helper, "worker.js"), "chrome.runtime.onInstalled.addListener(() => undefined);");
afterAll(() => rm(helper, { recursive: true, force: true }));

// Some tricks start the browser twice, which on a busy machine takes half a minute each.
vi.setConfig({ testTimeout: 120_000 });

const rounds = process.env["LUY_TRE_LONG"] ? 100 : 4;
const story = tellStories({ extensionFolder: `${chromeBuild},${helper}` });
beforeEach(() => closeTabs(story));

trick("closed-tab", async () => {
  const host = newHost("dong-lai");
  serveHarm(story.server, host);
  const page = await story.open(`http://${host}/choi`);
  await untilHarm(story);
  await page.close();
  const reopen = () => {
    const worker = story.browser
      .context()
      .serviceWorkers()
      .find((candidate) => !candidate.url().includes(story.browser.extensionId));
    return worker?.evaluate(() =>
      (chrome as unknown as { sessions: { restore(): Promise<unknown> } }).sessions.restore(),
    );
  };
  await reopen();
  await untilHarm(story);
  await closeTabs(story);
  expect(await askFrom(story.own(), "site:add", { site: host, action: "block" })).toMatchObject({ ok: true });
  await story.floorIsReady();
  await reopen();
  await untilBlocked(story);
  expect({ seen: await isHarmSeen(story), heard: story.server.requests(host) }).toEqual({ seen: false, heard: [] });
});

trick("worker-killed", async () => {
  for (const host of [freeHost, blockedHost, blurredHost]) serveHarm(story.server, host);
  const killer = { isOn: true };
  let kills = 0;
  const killing = (async () => {
    for (; killer.isOn; kills++) await story.browser.killWorker().catch(() => undefined);
  })();
  const page = await story.browser.newPage();
  for (let round = 0; round < rounds; round++) {
    await page.goto(`http://${freeHost}/${round}`);
    await page.locator(".harm").waitFor();
    for (const host of [blockedHost, blurredHost]) {
      await page.goto(`http://${host}/${round}`, { waitUntil: "commit" }).catch(() => undefined);
      await until("something has come", async () => !page.url().includes(freeHost));
      expect({ host, seen: await page.locator(".harm").isVisible() }).toEqual({ host, seen: false });
    }
  }
  killer.isOn = false;
  await killing;
  expect(kills).toBeGreaterThan(0);
  expect(story.server.requests(blockedHost)).toEqual([]);
});

trick("session-restore", async () => {
  serveHarm(story.server, blockedToo);
  // After a restart, and at a second try, the story's own page is gone.
  const own = await story.browser.openOwnPage("popup.html");
  const end = Date.now() + 12_000;
  expect(await askFrom(own, "site:add", { site: blockedToo, action: "allow", until: end })).toMatchObject({
    ok: true,
  });
  await until("the floor stands", async () => (await askFrom(own, "protection:read")).floor === "ready");
  await story.open(`http://${blockedToo}/choi`);
  await untilHarm(story);
  // The leave ends while the browser is closed: its rules still say so at the next start, and nobody was there to change them.
  await story.browser.restart({ args: ["--restore-last-session"], open: ["about:blank"] });
  const isRestored = async () => (await isBlockedSomewhere(story)) || (await isHarmSeen(story));
  await until("the tab is back", isRestored);
  await until("the leave has ended", async () => Date.now() > end);
  await untilBlocked(story);
  story.server.forgetRequests();
  await story.browser.restart({ args: ["--restore-last-session"], open: ["about:blank"] });
  // Loaded by hand, we may come after the tab: then the browser's own error stands there until our worker loads it anew.
  await until("the tab is back once more", () => isBlockedSomewhere(story), { timeout: 30_000 });
  const page = await story.browser.openOwnPage("popup.html");
  await until("the floor stands", async () => (await askFrom(page, "protection:read")).floor === "ready");
  expect({ seen: await isHarmSeen(story), heard: story.server.requests(blockedToo) }).toEqual({
    seen: false,
    heard: [],
  });
  expect(paintsOf(story, blockedToo)).toBe(0);
});

trick("cold-start", async () => {
  // Slower than we are at looking for tabs that were open before us.
  story.server.page(freeHost, "*", harmPage, { delay: 2000 });
  serveHarm(story.server, blockedHost);
  story.server.forgetRequests();
  await story.browser.restart({ open: [`http://${blockedHost}/`] });
  await untilBlocked(story);
  expect({ seen: await isHarmSeen(story), paints: paintsOf(story, blockedHost) }).toEqual({ seen: false, paints: 0 });
  story.server.page(blurredHost, "*", harmPage, { delay: 500 });
  await story.browser.restart({ open: [`http://${blurredHost}/`] });
  const tab = await until("the tab is there", () => tabAt(`http://${blurredHost}/`));
  await until("the veil stands", async () => (await tab.locator("html > :not(head, body)").count()) > 0);
  expect(await isHarmSeen(story)).toBe(false);
  await story.browser.restart({ open: [`http://${freeHost}/`] });
  await untilHarm(story);
});

const tabAt = async (url: string) =>
  story.browser
    .context()
    .pages()
    .find((page) => page.url() === url);

trick("scrollbar", async () => {
  const bar = `<style>html { overflow-y: scroll } ::-webkit-scrollbar { width: 300px; background: #f00 }</style>`;
  for (const host of [freeHost, blurredHost]) story.server.page(host, "/thanh", `<!doctype html>${bar}<p>trang</p>`);
  // A browser that was not started by hand hides all scrollbars.
  await story.browser.restart({ open: ["about:blank"] });
  await story.browser.awaitWorker();
  const free = await story.open(`http://${freeHost}/thanh`);
  await until("the scrollbar is painted", async () => showsHarm(await free.screenshot()));
  const page = await story.open(`http://${blurredHost}/thanh`);
  await until("the veil stands", async () => (await page.locator("html > :not(head, body)").count()) > 0);
  expect(showsHarm(await page.screenshot())).toBe(false);
});

trick("offline", async () => {
  const browser = await launchChromium({ port: story.server.port, args: ["--host-resolver-rules=MAP * ~NOTFOUND"] });
  try {
    await browser.awaitWorker();
    const own = await browser.openOwnPage("popup.html");
    await until("the floor stands", async () => (await askFrom(own, "protection:read")).floor === "ready");
    const page = await browser.newPage();
    await expect(page.goto(`http://${freeHost}/`)).rejects.toThrow("ERR_NAME_NOT_RESOLVED");
    await page.goto(`http://${blockedHost}/`).catch(() => undefined);
    await expect.poll(() => page.url()).toContain(browser.ownPageUrl("blocked.html"));
  } finally {
    await browser.close();
  }
});
