import { expect } from "vitest";
import { inTime } from "../../e2e/support/firefox.ts";
import { until } from "../../e2e/support/until.ts";
import { blockedHost, blurredHost, closeTabs, freeHost, serveHarm, startHost, untilBlocked } from "../harm.ts";
import type { Frame, Scene, Tab } from "../scene.ts";
import { trick } from "../trick.ts";
import { looser, ourState } from "./messages.ts";
import { holdsHarm, isOurs } from "./veiled.ts";

const frameCount = process.env["LUY_TRE_LONG"] ? 500 : 120;
const plain = "<!doctype html><title>thường</title><p>thường</p>";

const count = async (of: Frame, selector: string) =>
  (await inTime(of.evaluate((wanted) => document.querySelectorAll(wanted).length, selector))) ?? 0;
const untilMain = (tab: Tab) => until("our page has drawn", async () => (await count(tab, "main")) > 0);

/** Our own pages, reached as no page should. `canEnter`: whether a page that knew the blocked page's address could go there. */
export function playOwnPages(scene: Scene, { canEnter }: { readonly canEnter: boolean }): void {
  trick("many-frames", async () => {
    await closeTabs(scene);
    for (const host of [blockedHost, freeHost, blurredHost]) serveHarm(scene.server, host);
    const flood = `for (let i = 0; i < ${frameCount}; i++) { const f = document.createElement("iframe"); f.src = "http://${blockedHost}/" + i; f.width = f.height = 8; document.body.append(f); }`;
    scene.server.page(startHost, "/nhieu", `${plain}<script>${flood}</script>`);
    await scene.openEarly(`http://${startHost}/nhieu`);
    const blurred = await scene.openEarly(`http://${blurredHost}/`);
    await until("the page is there", () => holdsHarm(blurred), { timeout: 30_000 });
    expect(await isHarmShown(blurred)).toBe(false);
    const good = await scene.openEarly(`http://${freeHost}/`);
    await until("the good page is seen", () => isHarmShown(good), { timeout: 30_000 });
    expect(scene.server.requests(blockedHost)).toEqual([]);
  });

  trick("inert", async () => {
    await closeTabs(scene);
    const problems: string[] = [];
    scene.server.page(startHost, "/", plain);
    const tab = await scene.open(`http://${startHost}/`);
    tab.hear({ box: () => (problems.push("a box"), "dismiss"), error: (text) => problems.push(text) });
    const hostile = `"><img src=x onerror=alert(1)><script>alert(2)</script>{{1+1}}`;
    for (const url of [
      `http://${blockedHost}/${encodeURIComponent(hostile)}?q=${hostile}#${hostile}`,
      `http://${blockedHost}/?javascript:alert(3)`,
    ]) {
      await tab.visit(url);
      await untilMain(tab);
      expect(await count(tab, "img[src=x], main script")).toBe(0);
    }
    expect(problems).toEqual([]);
  });

  trick("blocked-page", () => playBlockedPage(scene, canEnter));
}

const isHarmShown = async (tab: Tab) =>
  (await inTime(
    tab.evaluate(() => document.querySelector(".harm")?.checkVisibility({ visibilityProperty: true }), undefined),
  )) ?? false;

async function playBlockedPage(scene: Scene, canEnter: boolean): Promise<void> {
  await closeTabs(scene);
  const before = await ourState(scene);
  const expectMute = async (tab: Tab, target: string) => {
    const [words, reports] = await tab.evaluate(
      (report) => [
        document.body.innerText,
        [...document.querySelectorAll("button")].filter(({ textContent }) => textContent.includes(report)).length,
      ],
      "Báo trang này",
    );
    expect({ target, reports }).toEqual({ target, reports: 0 });
    expect(words).not.toContain(freeHost);
  };
  for (const target of [
    `http://${freeHost}/`,
    "javascript:alert(1)",
    "data:text/html,<h1>x</h1>",
    "chrome://settings",
    "about:blank",
  ]) {
    const tab = await scene.open(scene.ownPageUrl(`blocked.html#${target}`));
    await untilMain(tab);
    await expectMute(tab, target);
    await tab.close();
  }
  // A page's frame of it is mute.
  scene.server.page(startHost, "/", `${plain}<iframe src="http://${blockedHost}/"></iframe>`);
  const outside = await scene.open(`http://${startHost}/`);
  await untilBlocked(scene);
  const [frame] = await outside.frames();
  const said = await frame!.evaluate((message) => chrome.runtime.sendMessage(message), {
    m: "limits:change",
    a: [looser],
  });
  expect(said).toEqual({ error: "refused: needs own" });
  // A page that knew where it is (Firefox draws that anew for every install) comes to the same mute page, or nowhere.
  await outside.evaluate(
    (url) => void setTimeout(() => location.assign(url)),
    scene.ownPageUrl(`blocked.html#http://${freeHost}/`),
  );
  if (canEnter) {
    await until("the page has gone there", () => isOurs(scene, outside));
    await untilMain(outside);
    await expectMute(outside, "from a page");
  } else {
    await new Promise((done) => setTimeout(done, 500));
    expect(await isOurs(scene, outside)).toBe(false);
  }
  expect(await ourState(scene)).toEqual(before);
}
