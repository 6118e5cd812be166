import type { Page } from "playwright-core";
import { beforeAll, beforeEach, expect } from "vitest";
import { curatedHosts } from "../../e2e/support/curated-hosts.ts";
import { setLimits } from "../../e2e/support/set-limits.ts";
import { tellStories } from "../../e2e/support/story.ts";
import { until } from "../../e2e/support/until.ts";
import { chromiumScene } from "../chromium-scene.ts";
import {
  blurredHost,
  closeTabs,
  freeHost,
  isHarmSeen,
  paintsOf,
  serveHarm,
  startHost,
  untilBlocked,
  untilHarm,
} from "../harm.ts";
import { hoursOf, playDocuments } from "../shared/documents.ts";
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
playDocuments(chromiumScene(story));

const veilOn = (page: Page) => page.locator("html > :not(head, body)").count();
const visit = async (host: string, path: string) => {
  const page = await story.browser.newPage();
  await page.goto(`http://${host}${path}`, { waitUntil: "commit" }).catch(() => undefined);
  return page;
};
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

trick(
  "small-window",
  async () => {
    const player = "trinh-phat.example";
    story.server.page(player, "/", filmPage);
    const frame = `<iframe src="http://${player}/" width="600" height="400"></iframe>`;
    story.server.page(freeHost, "/nhung-phim", `<!doctype html><p>phim</p>${frame}`);
    const page = await story.open(`http://${freeHost}/nhung-phim`);
    const film = page.frames()[1]!;
    await film.locator("video").click();
    expect(await sendOut(page, film)).toBe("out");
    await setLimits(story.own(), hoursOf("0"));
    try {
      await until("it is back in its page", async () => !(await isOut(film)));
    } finally {
      await setLimits(story.own(), hoursOf("1"));
    }
  },
  "the player of a frame, when time is over",
);

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
