import type { Page } from "playwright-core";
import { beforeEach, expect } from "vitest";
import { tellStories } from "../../e2e/support/story.ts";
import { until } from "../../e2e/support/until.ts";
import {
  blockedHost,
  blurredHost,
  closeTabs,
  freeHost,
  serveHarm,
  startHost,
  untilBlocked,
  untilHarm,
} from "../harm.ts";
import { chromiumScene } from "../chromium-scene.ts";
import { looser, ourState, playMessages } from "../shared/messages.ts";
import { trick } from "../trick.ts";

const story = tellStories();
const scene = chromiumScene(story);
beforeEach(() => closeTabs(story));

const frameCount = process.env["LUY_TRE_LONG"] ? 500 : 120;
const plain = "<!doctype html><title>thường</title><p>thường</p>";
const id = () => story.browser.extensionId;

playMessages(scene);

trick("own-frames", async () => {
  const frames = ["blocked.html", "popup.html", "options.html"].map(
    (path) => `<iframe src="chrome-extension://${id()}/${path}#http://${blockedHost}/"></iframe>`,
  );
  story.server.page(
    startHost,
    "/",
    plain + frames.join("") + `<iframe src="http://${freeHost}/" name="last"></iframe>`,
  );
  serveHarm(story.server, freeHost);
  const page = await story.open(`http://${startHost}/`);
  await untilHarm(story);
  await until("every frame has ended", async () => page.frames().length === frames.length + 2);
  const inside = await Promise.all(
    page.frames().map((frame) =>
      frame
        .locator("main")
        .count()
        .catch(() => 0),
    ),
  );
  expect(inside.every((count) => count === 0)).toBe(true);
});

trick("many-frames", async () => {
  serveHarm(story.server, blockedHost);
  serveHarm(story.server, freeHost);
  serveHarm(story.server, blurredHost);
  story.server.page(
    startHost,
    "/nhieu",
    `${plain}<script>
    for (let i = 0; i < ${frameCount}; i++) { const f = document.createElement("iframe"); f.src = "http://${blockedHost}/" + i; f.width = f.height = 8; document.body.append(f); }
  </script>`,
  );
  const page = await story.browser.newPage();
  await page.goto(`http://${startHost}/nhieu`, { waitUntil: "commit" });
  const blurred = await story.browser.newPage();
  await blurred.goto(`http://${blurredHost}/`, { waitUntil: "commit" });
  await until("the page is there", async () => (await blurred.locator(".harm").count()) > 0, { timeout: 30_000 });
  expect(await blurred.locator(".harm").isVisible()).toBe(false);
  const good = await story.browser.newPage();
  await good.goto(`http://${freeHost}/`, { waitUntil: "commit" });
  await good.locator(".harm").waitFor({ timeout: 30_000 });
  expect(story.server.requests(blockedHost)).toEqual([]);
});

trick("inert", async () => {
  const page = await story.browser.newPage();
  const problems: string[] = [];
  page.on("dialog", (dialog) => (problems.push("dialog"), void dialog.dismiss()));
  page.on("console", (line) => line.type() === "error" && problems.push(line.text()));
  const hostile = `"><img src=x onerror=alert(1)><script>alert(2)</script>{{1+1}}`;
  for (const url of [
    `http://${blockedHost}/${encodeURIComponent(hostile)}?q=${hostile}#${hostile}`,
    `http://${blockedHost}/?javascript:alert(3)`,
  ]) {
    await page.goto(url, { waitUntil: "commit" }).catch(() => undefined);
    await page.locator("main").waitFor();
    expect(await page.locator("img[src=x], main script").count()).toBe(0);
  }
  expect(problems).toEqual([]);
});

trick("blocked-page", async () => {
  const before = await ourState(scene);
  const openedBy = async (page: Page) => ({
    report: await page.getByRole("button", { name: "Báo trang này" }).count(),
    text: await page.locator("body").innerText(),
  });
  const targets = [
    `http://${freeHost}/`,
    "javascript:alert(1)",
    "data:text/html,<h1>x</h1>",
    "chrome://settings",
    "about:blank",
  ];
  for (const target of targets) {
    const page = await story.browser.openOwnPage(`blocked.html#${target}`);
    await page.locator("main").waitFor();
    const { report, text } = await openedBy(page);
    expect({ target, report }).toEqual({ target, report: 0 });
    expect(text).not.toContain(freeHost);
    await page.close();
  }
  // A web page cannot go there, and its frame of it is mute.
  story.server.page(startHost, "/", `${plain}<iframe src="http://${blockedHost}/"></iframe>`);
  const outside = await story.open(`http://${startHost}/`);
  await untilBlocked(story);
  const frame = outside.frames().at(-1);
  const said = await frame?.evaluate((message) => chrome.runtime.sendMessage(message), {
    m: "limits:change",
    a: [looser],
  });
  expect(said).toEqual({ error: "refused: needs own" });
  await outside.evaluate(
    (url) => void setTimeout(() => location.assign(url)),
    `chrome-extension://${id()}/blocked.html#http://${freeHost}/`,
  );
  await new Promise((done) => setTimeout(done, 500));
  expect(outside.url()).not.toContain("blocked.html");
  expect(await ourState(scene)).toEqual(before);
});
