import { beforeAll, beforeEach, expect } from "vitest";
import { askFrom } from "../../e2e/support/ask.ts";
import { geckoId, launchFirefox, type Firefox } from "../../e2e/support/firefox.ts";
import { ownPage, tellFirefoxStories } from "../../e2e/support/firefox-story.ts";
import { setLimits } from "../../e2e/support/set-limits.ts";
import { until } from "../../e2e/support/until.ts";
import { firefoxScene } from "../firefox-scene.ts";
import {
  blockedHost,
  blurredHost,
  closeTabs,
  freeHost,
  harmWith,
  isHarmSeen,
  newHost,
  paintsOf,
  serveHarm,
  startHost,
  untilBlocked,
  untilHarm,
} from "../harm.ts";
import { block, playPageCache } from "../shared/moves.ts";
import { seenThenVeiled } from "../shared/veiled.ts";
import { trick } from "../trick.ts";

const story = tellFirefoxStories({ permanent: true });
const scene = firefoxScene(story);
beforeAll(() => setLimits(scene.own(), { language: "vi" }));
beforeEach(() => closeTabs(scene));

/** The button beside the address, pressed again and again. */
const pressStop = (times: number) =>
  story.browser.inWindow(`(async () => {
    for (let press = 0; press < ${times}; press++) {
      for (const tab of gBrowser.tabs) tab.linkedBrowser.stop();
      await new Promise((done) => setTimeout(done, 10));
    }
    return true;
  })()`);

/** The document that really stands in the tab sent to a host, also where automation has lost hold of it. */
async function shownFor(host: string, firefox: Firefox): Promise<string | undefined> {
  const addresses = "gBrowser.browsers.map((one) => one.browsingContext.currentWindowGlobal?.documentURI.spec ?? '')";
  const all = JSON.parse(String(await firefox.inWindow(`JSON.stringify(${addresses})`))) as string[];
  return all.find((address) => address.includes(host));
}

const heard = (host: string) => ({ paints: paintsOf(scene, host), requests: scene.server.requests(host).length });
const nothing = { paints: 0, requests: 0 };

playPageCache(scene);

trick("closed-tab", async () => {
  const host = newHost("dong-lai");
  const reopen = () => story.browser.inWindow("SessionStore.undoCloseTab(window, 0), true");
  serveHarm(scene.server, host);
  const tab = await scene.open(`http://${host}/choi`);
  await untilHarm(scene);
  await tab.close();
  await reopen();
  await untilHarm(scene);
  // The word of a paint may come when its tab has gone.
  await until("both paints are told", async () => paintsOf(scene, host) === 2);
  await closeTabs(scene);
  await block(scene, host);
  await reopen();
  await untilBlocked(scene);
  expect({ seen: await isHarmSeen(scene), ...heard(host) }).toEqual({ seen: false, ...nothing });
});

trick("stop-loading", async () => {
  await seenThenVeiled(scene, harmWith(`<script>stop()</script>`));
  expect(await isHarmSeen(scene)).toBe(false);
  scene.server.page(startHost, "/", "<!doctype html><p>đầu</p>");
  const tab = await scene.open(`http://${startHost}/`);
  await tab.evaluate((to) => void setTimeout(() => location.assign(to)), `http://${blurredHost}/`);
  await pressStop(40);
  expect(await isHarmSeen(scene)).toBe(false);
});

trick("stop-leaving", async () => {
  const host = newHost("dung-lai");
  serveHarm(scene.server, host);
  await scene.open(`http://${host}/`);
  await untilHarm(scene);
  await Promise.all([block(scene, host), pressStop(60)]);
  const blocked = story.browser.ownPageUrl("blocked.html");
  // Stopped in the midst of going from the page's process to ours, Firefox leaves the tab empty.
  const isLeft = async () => (await shownFor(host, story.browser))?.startsWith(blocked) ?? true;
  await until("the tab has left", isLeft);
  expect(await isHarmSeen(scene)).toBe(false);
});

trick("worker-killed", async () => {
  for (const host of [freeHost, blockedHost, blurredHost]) serveHarm(scene.server, host);
  const killer = { isOn: true };
  const killing = (async () => {
    let kills = 0;
    for (; killer.isOn; kills++) await story.browser.endEventPage().catch(() => undefined);
    return kills;
  })();
  const tab = await scene.open(`http://${freeHost}/`);
  for (let round = 0; round < 3; round++) {
    await tab.visit(`http://${freeHost}/${round}`);
    await untilHarm(scene);
    for (const host of [blockedHost, blurredHost]) {
      await tab.visit(`http://${host}/${round}`);
      await until("something has come", async () => !(await tab.url()).includes(freeHost));
      expect({ host, seen: await isHarmSeen(scene) }).toEqual({ host, seen: false });
    }
  }
  killer.isOn = false;
  expect(await killing).toBeGreaterThan(0);
  expect(heard(blockedHost)).toEqual(nothing);
});

/**
 * The event page's idle time ends, and before the browser has asked it whether it may go, a page wants a picture: the one
 * moment in which Firefox sends it to sleep with a request in its hands.
 */
async function fallAsleepAt(url: string): Promise<void> {
  await story.browser.inWindow(`(() => {
    const { ParentAPIManager } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs").ExtensionParent;
    const wanted = new Promise((done) => {
      Services.obs.addObserver(function hear(channel, topic) {
        if (channel.QueryInterface(Ci.nsIChannel).URI.spec !== "${url}") return;
        Services.obs.removeObserver(hear, topic);
        done();
      }, "http-on-modify-request");
    });
    const ask = ParentAPIManager.queryStreamFilterSuspendCancel;
    globalThis.isAsked = false;
    ParentAPIManager.queryStreamFilterSuspendCancel = async () => {
      globalThis.isAsked = true;
      ParentAPIManager.queryStreamFilterSuspendCancel = ask;
      await wanted;
      return false;
    };
    return true;
  })()`);
  const end = `WebExtensionPolicy.getByID("${geckoId}").extension.terminateBackground()`;
  await until("the browser asks whether it may go", async () => {
    // Once more where it had something in its hands just now.
    await story.browser.inWindow(`isAsked || void ${end}`);
    return (await story.browser.inWindow("isAsked")) === true;
  });
}

const isAwake = async () =>
  (await story.browser.inWindow(`WebExtensionPolicy.getByID("${geckoId}").extension.backgroundState`)) === "running";

trick(
  "worker-killed",
  async () => {
    for (const host of [freeHost, blockedHost]) serveHarm(scene.server, host);
    const tab = await scene.open(`http://${freeHost}/`);
    const picture = (url: string) =>
      tab.evaluate(
        (src) =>
          Object.assign(new Image(), { src })
            .decode()
            .catch(() => undefined),
        url,
      );
    for (let round = 0; round < 5; round++) {
      await until("the event page is awake", async () => {
        await picture(`http://${freeHost}/${round}.png?${Date.now()}`);
        return isAwake();
      });
      const url = `http://${blockedHost}/${round}.png`;
      await fallAsleepAt(url);
      await picture(url);
    }
    expect(heard(blockedHost)).toEqual(nothing);
  },
  "as it falls asleep",
);

trick("offline", async () => {
  // Nobody answers at the proxy's door.
  const alone = await launchFirefox({ port: 9 });
  try {
    const own = ownPage(await alone.openOwnPage("popup.html"));
    expect(await askFrom(own, "limits:read")).toHaveProperty("limits");
    const page = await alone.newPage();
    expect(await alone.visit(page, `http://${blockedHost}/`)).toContain(`blocked.html#http://${blockedHost}/`);
    // The browser's own page of errors is none that automation can ask.
    void page.goto(`http://${freeHost}/`).catch(() => undefined);
    const seen = await until("the tab has left", () => shownFor(freeHost, alone));
    expect(seen).toMatch(/^about:neterror/);
  } finally {
    await alone.close();
  }
});

trick("cold-start", async () => {
  for (const host of [freeHost, blockedHost]) serveHarm(scene.server, host);
  await story.browser.restart({ open: [`http://${blockedHost}/`] });
  await untilBlocked(scene);
  expect({ seen: await isHarmSeen(scene), ...heard(blockedHost) }).toEqual({ seen: false, ...nothing });
  await story.browser.restart({ open: [`http://${freeHost}/`] });
  await untilHarm(scene);
});
