import type { Page } from "playwright-core";
import { beforeEach, expect } from "vitest";
import { family } from "../../family.ts";
import { rankNeeded } from "../../../platform/messages/ranks.ts";
import { askFrom } from "../../e2e/support/ask.ts";
import { launchChromium } from "../../e2e/support/chromium.ts";
import { tellStories } from "../../e2e/support/story.ts";
import { until } from "../../e2e/support/until.ts";
import {
  blockedHost,
  blurredHost,
  closeTabs,
  freeHost,
  isHarmSeen,
  serveHarm,
  startHost,
  untilBlocked,
  untilHarm,
} from "../harm.ts";
import { trick } from "../trick.ts";

const story = tellStories();
beforeEach(() => closeTabs(story));

const frameCount = process.env["LUY_TRE_LONG"] ? 500 : 120;
const plain = "<!doctype html><title>thường</title><p>thường</p>";
const id = () => story.browser.extensionId;

/** Everything of ours that a page could change. */
async function ourState() {
  const [{ stored }, pin, inbox] = await Promise.all([
    askFrom(story.own(), "limits:read"),
    askFrom(story.own(), "pin:state"),
    askFrom(story.own(), "inbox:read"),
  ]);
  return { stored, pin, inbox };
}

const looser = family({ child: { tier: "16-17" } });
const wanted = [
  { m: "limits:change", a: [looser] },
  { m: "site:add", a: [{ site: blockedHost, action: "allow" }] },
  { m: "pin:create", a: ["$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$AAECAwQFBgcICQoLDA0ODw"] },
  { m: "report:press", a: [] },
  { push: "verdict", verdict: { treatment: "allow" } },
];

trick("messages-spoofed", async () => {
  const before = await ourState();
  serveHarm(story.server, blurredHost);
  story.server.page(startHost, "/", plain);
  for (const host of [startHost, blurredHost]) {
    const page = await story.open(`http://${host}/`);
    await page.evaluate(
      async ({ messages, extension }) => {
        const runtime = (
          globalThis as { chrome?: { runtime?: { sendMessage(id: string, message: unknown): Promise<unknown> } } }
        ).chrome?.runtime;
        for (const message of messages) {
          await runtime?.sendMessage(extension, message).catch(() => undefined);
          for (let time = 0; time < 200; time++) postMessage(message, "*");
          for (const target of [window, document, document.documentElement]) {
            for (const name of ["message", "luy-tre", "verdict", "pageshow", "click"]) {
              target.dispatchEvent(new CustomEvent(name, { detail: message, bubbles: true, composed: true }));
            }
          }
        }
      },
      { messages: wanted, extension: id() },
    );
  }
  expect(await ourState()).toEqual(before);
  expect(await isHarmSeen(story)).toBe(false);
});

trick("messages-page", async () => {
  story.server.page(startHost, "/", plain);
  const page = await story.open(`http://${startHost}/`);
  const before = await ourState();
  const tools = await page.context().newCDPSession(page);
  const worlds: { id: number; origin: string }[] = [];
  tools.on("Runtime.executionContextCreated", ({ context }) => worlds.push({ id: context.id, origin: context.origin }));
  await tools.send("Runtime.enable");
  const ours = await until("our script's world is known", async () =>
    worlds.find(({ origin }) => origin.includes(id())),
  );
  for (const [name, rank] of Object.entries(rankNeeded)) {
    if (rank === "page") continue;
    const args = wanted.find(({ m }) => m === name)?.a ?? [];
    const expression = `chrome.runtime.sendMessage(${JSON.stringify({ m: name, a: args })})`;
    const { result } = await tools.send("Runtime.evaluate", {
      contextId: ours.id,
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    expect({ name, answer: result.value }).toEqual({ name, answer: { error: `refused: needs ${rank}` } });
  }
  expect(await ourState()).toEqual(before);
});

const known = [
  "blocked.html",
  "manifest.json",
  "curtain.js",
  "veil.js",
  "popup.html",
  "options.html",
  "icon/16.png",
  "lists/lists.json",
];

/** What a page can find out about the browser it stands in, by every way that is known to give extensions away. */
const probe = async (extension: string, paths: readonly string[]) => {
  const looks = Reflect.get(window, "looks") as unknown[];
  await new Promise((done) => setTimeout(done, 300));
  const base = `chrome-extension://${extension}/`;
  const answers = await Promise.all(
    paths.map(async (path) => {
      const fetched = await fetch(base + path).then(
        () => "found",
        () => "nothing",
      );
      const pictured = await new Promise((done) => {
        const picture = new Image();
        picture.addEventListener("load", () => done("found"));
        picture.addEventListener("error", () => done("nothing"));
        picture.src = base + path;
      });
      return [path, fetched, pictured];
    }),
  );
  return {
    looks,
    answers,
    names: Object.getOwnPropertyNames(window).toSorted(),
    ofDocument: Object.getOwnPropertyNames(document).toSorted(),
    attributes: [...document.querySelectorAll("*")].flatMap(({ attributes }) =>
      [...attributes].map(({ name, value }) => `${name}=${value}`),
    ),
    elements: [...document.querySelectorAll("*")].map(({ localName }) => localName),
    sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
    style: getComputedStyle(document.documentElement).cssText,
    loaded: performance
      .getEntriesByType("resource")
      .map(({ name }) => name)
      .filter((name) => !name.startsWith(base) && !name.endsWith("/favicon.ico")),
    canSpeak: typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime,
  };
};
const watching = `<!doctype html><title>dò</title><script>
  window.looks = [];
  new MutationObserver((records) => { for (const { type, attributeName } of records) if (type === "attributes") looks.push(attributeName) })
    .observe(document, { subtree: true, attributes: true });
  for (const name of ["message", "luy-tre", "wxt:content-script-started"]) for (const target of [window, document]) target.addEventListener(name, () => looks.push(name));
</script><p>dò</p>`;

trick("detection", async () => {
  story.server.page(startHost, "/do", watching);
  const look = async (page: Page) => {
    await page.goto(`http://${startHost}/do`);
    return page.evaluate(`(${probe.toString()})(${JSON.stringify(id())}, ${JSON.stringify(known)})`);
  };
  const bare = await launchChromium({ port: story.server.port, locale: "vi", extension: false });
  try {
    const without = await look(await bare.newPage());
    expect(await look(await story.browser.newPage())).toEqual(without);
  } finally {
    await bare.close();
  }
});

trick("own-frames", async () => {
  const frames = known
    .filter((path) => path.endsWith(".html"))
    .map((path) => `<iframe src="chrome-extension://${id()}/${path}#http://${blockedHost}/"></iframe>`);
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
  const before = await ourState();
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
  expect(await ourState()).toEqual(before);
});
