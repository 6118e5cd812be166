import type { Page } from "playwright-core";
import { beforeAll, beforeEach, expect } from "vitest";
import { askFrom } from "../../e2e/support/ask.ts";
import { showsHarm } from "../../e2e/support/frames.ts";
import { curatedHosts } from "../../e2e/support/curated-hosts.ts";
import { setLimits } from "../../e2e/support/set-limits.ts";
import { tellStories } from "../../e2e/support/story.ts";
import { until } from "../../e2e/support/until.ts";
import { chromiumScene } from "../chromium-scene.ts";
import {
  blurredHost,
  closeTabs,
  freeHost,
  harmWith,
  isHarmSeen,
  paintsOf,
  serveHarm,
  startHost,
  untilBlocked,
  untilHarm,
} from "../harm.ts";
import { playFrames } from "../shared/frames.ts";
import { playParts } from "../shared/parts.ts";
import { playWindows } from "../shared/windows.ts";
import { playWitness } from "../shared/witness.ts";
import { filmPage, isOut, sendOut } from "../small-film.ts";
import { trick } from "../trick.ts";

const story = tellStories({ secureHosts: [freeHost, blurredHost] });
beforeAll(() => setLimits(story.own(), { language: "vi" }));
beforeEach(() => closeTabs(story));

playParts(chromiumScene(story));
playWitness(chromiumScene(story));
playFrames(chromiumScene(story));
playWindows(chromiumScene(story));

const veilOn = (page: Page) => page.locator("html > :not(head, body)").count();
const visit = async (host: string, path: string) => {
  const page = await story.browser.newPage();
  await page.goto(`http://${host}${path}`, { waitUntil: "commit" }).catch(() => undefined);
  return page;
};
/** What is seen of a tab, in pixels: pictures and foreign viewers have no element to look for. */
const isRed = async (page: Page) => showsHarm(await page.screenshot());

/** Answers of a server that are no ordinary page. Each is red where nobody lists it. */
const answers = {
  drawing: {
    body: `<svg xmlns="http://www.w3.org/2000/svg"><rect width="900" height="900" fill="#f00"/></svg>`,
    headers: { "content-type": "image/svg+xml" },
  },
  pdf: { body: redPdf(), headers: { "content-type": "application/pdf" } },
} as const;

for (const id of Object.keys(answers) as (keyof typeof answers)[]) {
  trick(id, async () => {
    for (const host of [freeHost, blurredHost]) story.server.answer(host, `/${id}`, answers[id]);
    const free = await visit(freeHost, `/${id}`);
    await until("it is seen", () => isRed(free), { timeout: 25_000, pause: 300 });
    await free.close();
    const page = await visit(blurredHost, `/${id}`);
    await until(
      "something of ours stands",
      async () => page.url().startsWith("chrome-extension:") || (await veilOn(page)) > 0,
      { timeout: 25_000 },
    );
    expect(await isRed(page)).toBe(false);
  });
}

/** One page, red all over. */
function redPdf(): string {
  const stream = "1 0 0 rg 0 0 600 800 re f";
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>",
    `<</Length ${stream.length}>>\nstream\n${stream}\nendstream`,
  ];
  const starts: number[] = [];
  let text = "%PDF-1.4\n";
  for (const [position, object] of objects.entries()) {
    starts.push(text.length);
    text += `${position + 1} 0 obj\n${object}\nendobj\n`;
  }
  const table = starts.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  return `${text}xref\n0 5\n0000000000 65535 f \n${table}trailer<</Size 5/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF`;
}

trick("print", async () => {
  const html = harmWith(
    `<style>@media print { html, body, body * { display: block !important; visibility: visible !important } }</style>`,
  );
  for (const host of [freeHost, blurredHost]) {
    serveHarm(story.server, host, html);
    const page = await visit(host, "/in");
    await until("the page stands", async () => host === freeHost || (await veilOn(page)) > 0);
    await page.emulateMedia({ media: "print" });
    if (host === freeHost) await untilHarm(story);
    else expect(await isHarmSeen(story)).toBe(false);
    await page.close();
  }
});

trick("small-window", async () => {
  // What the limits' change was for is over: the floor writes its headers again.
  await story.floorIsReady();
  for (const host of [freeHost, blurredHost]) story.server.page(host, "/phim", filmPage);
  const free = await visit(freeHost, "/phim");
  expect(await sendOut(free)).toBe("out");
  expect(await isOut(free)).toBe(true);
  const page = await visit(blurredHost, "/phim");
  await until("the veil stands", async () => (await veilOn(page)) > 0);
  expect(await sendOut(page)).toBe("SecurityError");
  expect(await isOut(page)).toBe(false);
});

trick("stay", async () => {
  const host = "o-lai.example";
  serveHarm(
    story.server,
    host,
    harmWith(`<script>addEventListener("beforeunload", (event) => event.preventDefault())</script>`),
  );
  const page = await visit(host, "/");
  await untilHarm(story);
  // Only a page that was touched may ask.
  await page.mouse.click(300, 300);
  let asked = 0;
  page.on("dialog", (dialog) => void (asked++, dialog.dismiss().catch(() => undefined)));
  expect(await askFrom(story.own(), "site:add", { site: host, action: "block" })).toMatchObject({ ok: true });
  await until("the page asks to stay, twice", async () => asked > 1);
  expect(await isHarmSeen(story)).toBe(false);
  page.removeAllListeners("dialog");
  page.on("dialog", (dialog) => void dialog.accept().catch(() => undefined));
  await until("the tab has left", async () => page.url().startsWith("chrome-extension:"));
});

trick("prefetched", async () => {
  const [social = ""] = curatedHosts("social");
  for (const host of [freeHost, social]) {
    await closeTabs(story);
    serveHarm(story.server, host);
    const rules = JSON.stringify({ prefetch: [{ urls: [`https://${host}/choi`], eagerness: "immediate" }] });
    const ahead = `<script type="speculationrules">${rules}</script><link rel="prefetch" href="https://${host}/choi">`;
    story.server.page(startHost, "/truoc", `<!doctype html>${ahead}<a href="https://${host}/choi">đi</a>`);
    const page = await story.open(`https://${startHost}/truoc`);
    const isAhead = async () => story.server.requests(host).some(({ headers }) => headers["sec-purpose"] !== undefined);
    if (host === freeHost) await until("the page was fetched", isAhead);
    await page.click("a", { noWaitAfter: true });
    if (host === freeHost) await untilHarm(story);
  }
  await untilBlocked(story);
  expect(story.server.requests(social)).toEqual([]);
  expect({ seen: await isHarmSeen(story), paints: paintsOf(story, social) }).toEqual({ seen: false, paints: 0 });
});
