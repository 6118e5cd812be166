import { beforeAll, expect } from "vitest";
import { tellFirefoxStories } from "../../e2e/support/firefox-story.ts";
import { until } from "../../e2e/support/until.ts";
import { firefoxScene } from "../firefox-scene.ts";
import { blockedHost, blurredHost, closeTabs, freeHost, newHost, serveHarm, untilBlocked } from "../harm.ts";
import { block, club, overIn, playMoves } from "../shared/moves.ts";
import { playParts } from "../shared/parts.ts";
import { playRoads } from "../shared/roads.ts";
import { playSearches } from "../shared/search.ts";
import { playSpellings, prepareSpellings } from "../shared/spellings.ts";
import { playWitness } from "../shared/witness.ts";
import { playWrappers } from "../shared/wrappers.ts";
import { trick } from "../trick.ts";

const story = tellFirefoxStories({ prefs: { "extensions.background.idle.timeout": 500 } });
const scene = firefoxScene(story);
beforeAll(async () => {
  await prepareSpellings(scene);
  await block(scene, `${club}/choi`);
});

playRoads(scene);
playMoves(scene);
playWrappers(scene);
playParts(scene);
playWitness(scene);
playSearches(scene);
trick("reader", async () => {
  const article = `<article><h1>Bài</h1>${"<p>Lũy tre làng ta cao vút, chiều chiều con trâu về dưới bóng tre xanh mát.</p>".repeat(20)}</article>`;
  const read = async (host: string) => {
    await closeTabs(scene);
    scene.server.page(host, "/bao", `<!doctype html><title>bài</title>${article}`);
    return scene.open(`about:reader?url=${encodeURIComponent(`http://${host}/bao`)}`);
  };
  const shown = await read(freeHost);
  await until("the article is read", () => shown.evaluate(() => document.body.innerText.includes("trâu"), undefined));
  const later = newHost("doc-bao");
  await read(later);
  await block(scene, later);
  await untilBlocked(scene);
  for (const host of [blockedHost, blurredHost]) {
    await read(host);
    await untilBlocked(scene);
  }
});

trick("link-preview", async () => {
  const preview = async (host: string) => {
    await closeTabs(scene);
    scene.server.page(host, "/tin", `<!doctype html><title>tin</title><meta property="og:title" content="tin mới">`);
    const title = await story.browser.inWindow(`(async () => {
      const { LinkPreview } = ChromeUtils.importESModule("moz-src:///browser/components/genai/LinkPreview.sys.mjs");
      await LinkPreview.renderLinkPreviewPanel(window, "https://${host}/tin");
      return document.querySelector("link-preview-card").pageData.meta.title ?? "";
    })()`);
    return { told: title === "tin mới", asked: scene.server.requests(host).length };
  };
  expect(await preview(freeHost)).toEqual({ told: true, asked: 1 });
  for (const host of [blockedHost, blurredHost]) expect(await preview(host)).toEqual({ told: false, asked: 0 });
});

trick("small-picture", async () => {
  const isPictureRed = async (host: string) => {
    serveHarm(scene.server, host);
    await closeTabs(scene);
    return story.browser.inWindow(`(async () => {
      const { BackgroundPageThumbs } = ChromeUtils.importESModule("resource://gre/modules/BackgroundPageThumbs.sys.mjs");
      const { PageThumbs } = ChromeUtils.importESModule("resource://gre/modules/PageThumbs.sys.mjs");
      const url = "http://${host}/anh";
      Services.prefs.setBoolPref("browser.pagethumbnails.capturing_disabled", false);
      await new Promise((onDone) => BackgroundPageThumbs.capture(url, { onDone }));
      const picture = await createImageBitmap(new Blob([await IOUtils.read(PageThumbs.getThumbnailPath(url))]));
      const canvas = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
      canvas.drawImage(picture, 0, 0);
      const [red, green] = canvas.getImageData(picture.width / 2, picture.height - 2, 1, 1).data;
      return red > 235 && green < 20;
    })()`);
  };
  expect(await isPictureRed(freeHost)).toBe(true);
  expect(await isPictureRed(blurredHost)).toBe(false);
  expect(scene.server.requests(blurredHost)).toEqual([]);
});

const inSidebar = (ask: string) =>
  story.browser.inWindow(`(async () => {
    const page = document.getElementById("sidebar").contentDocument.querySelector("browser");
    return page && (${ask});
  })()`);

/** Opens a page where Firefox has a place for a chatbot. */
async function showInSidebar(host: string): Promise<void> {
  serveHarm(scene.server, host);
  await story.browser.inWindow(`(async () => {
    Services.prefs.setStringPref("browser.ml.chat.provider", "http://${host}/");
    SidebarController.hide();
    await SidebarController.show("viewGenaiChatSidebar");
  })()`);
}

const colourOfSidebar = `page.browsingContext.currentWindowGlobal?.drawSnapshot(null, 1, "white").then((shot) => {
  const canvas = new OffscreenCanvas(shot.width, shot.height).getContext("2d");
  canvas.drawImage(shot, 0, 0);
  const [red, green] = canvas.getImageData(shot.width / 2, shot.height - 2, 1, 1).data;
  return red > 235 && green < 20 ? "red" : "another";
}).catch(() => undefined)`;

async function isSidebarRed(): Promise<boolean> {
  // A page that gives way to the next one meanwhile has no picture.
  const colour = await until("the sidebar can be drawn", async () => (await inSidebar(colourOfSidebar)) ?? undefined);
  return colour === "red";
}

async function untilSidebarBlocked(host: string): Promise<void> {
  const address = `${story.browser.ownPageUrl("blocked.html")}#http://${host}/`;
  await until("the blocked page stands", async () => (await inSidebar("page.currentURI.spec")) === address);
  expect(await isSidebarRed()).toBe(false);
}

trick("sidebar", async () => {
  await showInSidebar(freeHost);
  await until("the harm is seen", isSidebarRed);
  for (const host of [blurredHost, blockedHost]) {
    await showInSidebar(host);
    await untilSidebarBlocked(host);
    expect(scene.server.requests(host)).toEqual([]);
  }
});

trick(
  "sidebar",
  async () => {
    await showInSidebar(freeHost);
    await until("the harm is seen", isSidebarRed);
    const undo = await overIn(scene, 0);
    // Its next word of its time comes at once then, and not ten seconds on.
    for (const shown of [false, true]) await inSidebar(`page.docShellIsActive = ${shown}`);
    await untilSidebarBlocked(freeHost);
    await undo();
    await story.browser.inWindow("SidebarController.hide()");
  },
  "when its time runs out",
);

// Its last trick makes the child younger.
playSpellings(scene);
