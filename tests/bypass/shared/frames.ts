import { expect } from "vitest";
import { inTime } from "../../e2e/support/firefox.ts";
import { showsHarm } from "../../e2e/support/frames.ts";
import { until } from "../../e2e/support/until.ts";
import {
  blurredHost,
  closeTabs,
  freeHost,
  harmPage,
  isHarmSeen,
  serveHarm,
  startHost,
  untilHarm,
  untilOn,
} from "../harm.ts";
import type { Frame, Scene, Tab } from "../scene.ts";
import { trick } from "../trick.ts";
import { holdsHarm, isOurs, oursOn, untilVeiled } from "./veiled.ts";

const inside = "<h1 class=harm>harm</h1>";
const written = [
  `<iframe srcdoc="${inside}"></iframe>`,
  `<iframe src="data:text/html,${inside}"></iframe>`,
  `<iframe src="javascript:'${inside}'"></iframe>`,
  `<script>document.body.append(Object.assign(document.createElement("iframe"), { src: URL.createObjectURL(new Blob(["${inside}"], { type: "text/html" })) }))</script>`,
];

const isTrue = async (all: readonly Promise<boolean>[]) => (await Promise.all(all)).every(Boolean);

/** Frames of pages that are to be blurred, and pages without an origin. */
export function playFrames(scene: Scene): void {
  trick("sandbox-header", async () => {
    const answer = { body: harmPage, headers: { "content-security-policy": "sandbox allow-scripts" } };
    for (const host of [freeHost, blurredHost]) scene.server.answer(host, "/hop-cat", answer);
    await closeTabs(scene);
    const free = await scene.openEarly(`http://${freeHost}/hop-cat`);
    await until("it is seen", async () => showsHarm(await free.shot()), { timeout: 25_000, pause: 300 });
    await closeTabs(scene);
    const tab = await scene.openEarly(`http://${blurredHost}/hop-cat`);
    await untilVeiled(scene, tab);
    expect(showsHarm(await tab.shot())).toBe(false);
  });

  trick("script-frame", async () => {
    // One that nobody wrote but the page judges itself, and may have left for our own page by now.
    const isFilled = async (frame: Frame, host: string) =>
      (await holdsHarm(frame)) || (host === blurredHost && (await isOurs(scene, frame)));
    const stand = async (host: string) => {
      await closeTabs(scene);
      scene.server.page(host, "/khung", `<!doctype html><body>${written.join("")}`);
      const tab = await scene.openEarly(`http://${host}/khung`);
      await until("every frame is filled", async () => {
        const frames = await tab.frames();
        return frames.length === written.length && isTrue(frames.map((frame) => isFilled(frame, host)));
      });
      return tab;
    };
    await stand(freeHost);
    await untilHarm(scene);
    const tab = await stand(blurredHost);
    await until("the veil stands", async () => (await oursOn(tab)) > 0);
    expect(await isHarmSeen(scene)).toBe(false);
  });

  trick("frame-goes-on", () => playGoingOn(scene));

  trick("frame-of-blurred-page", async () => {
    const framing = async (host: string) => {
      await closeTabs(scene);
      serveHarm(scene.server, host);
      const frame = `<iframe src="http://${host}/" width="600" height="400"></iframe>`;
      scene.server.page(startHost, "/", `<!doctype html><p>khung</p>${frame}`);
      return scene.open(`http://${startHost}/`);
    };
    await framing(freeHost);
    await untilHarm(scene);
    const tab = await framing(blurredHost);
    const [frame] = await until("the frame has loaded", async () => {
      const frames = await tab.frames();
      return frames.length === 1 && (await isTrue(frames.map(holdsHarm))) && frames;
    });
    expect(await isHarmSeen(scene)).toBe(false);
    await until("the frame is veiled", async () => (await oursOn(frame!)) > 0);
    expect(await isHarmSeen(scene)).toBe(false);
  });
}

/** A frame of the page that goes on as what has no address, or is written by another of its site. */
async function playGoingOn(scene: Scene): Promise<void> {
  const ways = ["blob", "data", "blank"];
  const code = `const html = "${inside}", blank = parent.frames[2];
    const isBlank = () => { try { return blank.location.href === "about:blank" } catch { return false } };
    const write = () => isBlank() ? (blank.document.write(html), blank.document.close()) : setTimeout(write, 50);
    const go = { blob: () => URL.createObjectURL(new Blob([html], { type: "text/html" })), data: () => "data:text/html," + html, blank: () => "about:blank" }[name];
    if (go) location.replace(go()); else write();`;
  const stand = async (host: string): Promise<readonly Frame[]> => {
    await closeTabs(scene);
    scene.server.page(host, "/di-tiep", `<!doctype html><p>khung</p><script>${code}</script>`);
    const frames = [...ways, "writer"].map((name) => `<iframe name="${name}" src="http://${host}/di-tiep"></iframe>`);
    scene.server.page(startHost, "/di-tiep", `<!doctype html><p>trang</p>${frames.join("")}`);
    const tab = await scene.open(`http://${startHost}/di-tiep`);
    return Promise.all(ways.map((name) => frameWithHarm(scene, tab, name)));
  };
  await stand(freeHost);
  await untilHarm(scene);
  for (const frame of await stand(blurredHost)) {
    await until("the frame is veiled", async () => (await oursOn(frame)) > 0);
  }
  expect(await isHarmSeen(scene)).toBe(false);
}

const frameWithHarm = (scene: Scene, tab: Tab, name: string): Promise<Frame> =>
  untilOn(scene, `the harm stands in ${name}`, async () => {
    for (const frame of await tab.frames()) {
      const isNamed = (await inTime(frame.evaluate((wanted) => window.name === wanted, name))) ?? false;
      if (isNamed && (await holdsHarm(frame))) return frame;
    }
    return undefined;
  });
