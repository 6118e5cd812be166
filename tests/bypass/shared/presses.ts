import { expect } from "vitest";
import { askFrom } from "../../e2e/support/ask.ts";
import { colourShare } from "../../e2e/support/colour-share.ts";
import { moment } from "../../e2e/support/moment.ts";
import { until } from "../../e2e/support/until.ts";
import { blurredHost, cautionHost, closeTabs, freeHost, harmWith, serveHarm } from "../harm.ts";
import type { Point, Scene, Tab } from "../scene.ts";
import { trick } from "../trick.ts";
import { buttonPlace } from "./button-place.ts";
import { untilVeiled } from "./veiled.ts";

const veilTricks = {
  "see-through": `<style>html, body, * { opacity: .001 !important }</style>`,
  tiny: `<style>html { zoom: .05 !important; transform: scale(.01) !important }</style>`,
  filtered: `<style>html, body { filter: opacity(0) !important }</style>`,
};
const overlay = `<div popover="manual" id="lop" style="position:fixed;inset:0;width:100vw;height:100vh;margin:0;background:#fff;pointer-events:none"><h1>Bấm vào đây để nhận quà</h1></div>
  <script>setInterval(() => { const lop = document.getElementById("lop"); if (lop.matches(":popover-open")) lop.hidePopover(); lop.showPopover() }, 50)</script>`;
const cover = `<div popover="manual" id="lop" style="position:fixed;inset:0;width:100vw;height:100vh;margin:0;background:#fff;pointer-events:none"><h1>Bấm vào đây</h1></div>
  <script>addEventListener("mousemove", () => { const lop = document.getElementById("lop"); if (!lop.matches(":popover-open")) lop.showPopover() }, true)</script>`;
/** The same from a tree that no selector reaches into. */
const deepCover = `<div id="sau"></div><script>
  const lop = Object.assign(document.createElement("div"), { popover: "manual", innerHTML: "<h1>Bấm vào đây</h1>" });
  lop.style = "position:fixed;inset:0;width:100vw;height:100vh;margin:0;background:#fff;pointer-events:none";
  document.getElementById("sau").attachShadow({ mode: "closed" }).append(lop);
  addEventListener("mousemove", () => { if (!lop.matches(":popover-open")) lop.showPopover() }, true);
  addEventListener("mousedown", () => lop.hidePopover(), true);
</script>`;
/** Styles that a page aims at our host. Where they do not take, the bar is in plain sight, and a press on it is a press. */
const hostTricks = {
  "see-through from outside": "opacity: .01",
  "clipped from outside": "clip-path: circle(1px)",
  "shrunk from outside": "transform: scale(.01)",
  "deaf from outside": "pointer-events: none",
  "filtered from outside": "filter: opacity(0)",
};

/** So large that as little as is left of it is more than a point. */
const bait = `<button style="position:fixed;left:-150vw;top:-150vh;width:400vw;height:400vh;background:#080;border:0" onclick="document.title = 'pressed'"></button>`;

/** What a page does when something of ours comes to stand; it notes when that was pressed. */
const whenOursComes = (act: string) => `<script>
  const watch = new MutationObserver((records) => {
    if (!records.some(({ addedNodes }) => [...addedNodes].some(({ localName }) => localName?.includes("-")))) return;
    watch.disconnect();
    ${act}
  });
  watch.observe(document.documentElement, { childList: true });
  addEventListener("click", ({ isTrusted, timeStamp }) => { if (isTrusted) window.pressed = timeStamp }, true);
</script>`;
const clock = whenOursComes("window.began = performance.now();");

const busyHost = "dang-ban.example";
/** Keeps everybody waiting: presses made meanwhile are heard of later. */
const keepBusy = `<script>
  function keepBusy(then) {
    navigator.sendBeacon("http://${busyHost}" + location.pathname);
    for (const end = performance.now() + 1500; performance.now() < end; );
    requestAnimationFrame(then);
  }
</script>`;
const busy = keepBusy + whenOursComes("keepBusy(() => { window.began = performance.now() });");

/** Presses that a page tricks out of a child. */
export function playPresses(scene: Scene): void {
  /** The trick by itself: a button that nobody can see takes a press. */
  const expectTaken = async (html: string) => {
    await closeTabs(scene);
    scene.server.page(freeHost, "/qua", `<!doctype html>${html}${bait}`);
    const tab = await scene.open(`http://${freeHost}/qua`);
    expect(await colourShare(scene.own(), await tab.shot(), [0, 0x88, 0])).toBeLessThan(0.01);
    const { x, y } = await tab.evaluate(() => {
      const box = document.querySelector("button")!.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }, undefined);
    await tab.pressAt({ x, y });
    await until("the press is taken", async () => (await tab.evaluate(() => document.title, undefined)) === "pressed");
  };

  for (const [name, html] of Object.entries(veilTricks)) {
    trick(
      "clickjack-veil",
      async () => {
        await expectTaken(html);
        serveHarm(scene.server, blurredHost, harmWith(html + clock));
        // Where one came too late, it was a report, and its page has no button any more.
        let tries = 0;
        await until("a press comes early enough", () => isTooEarly(scene, `http://${blurredHost}/${name}-${tries++}`));
      },
      name,
    );
  }
  trick("clickjack-veil", () => playBusy(scene), "while the page keeps busy");
  playBars(scene);
}

/** A page that lets us stand and keeps the browser from drawing it, so that a press meant for the page is ours. */
async function playBusy(scene: Scene): Promise<void> {
  const pressWhileBusy = async (url: string, place: Point) => {
    await closeTabs(scene);
    const tab = await scene.openEarly(url);
    const { pathname } = new URL(url);
    await until("the page is busy", async () => scene.server.requests(busyHost).some(({ path }) => path === pathname));
    await tab.pressAt(place);
    return tab;
  };
  const button = `<button style="width:200px;height:200px" onclick="document.title = 'pressed'"></button>`;
  const soon = `<script>setTimeout(() => keepBusy(() => undefined), 500)</script>`;
  scene.server.page(freeHost, "/ban", `<!doctype html>${keepBusy}${button}${soon}`);
  const taken = await pressWhileBusy(`http://${freeHost}/ban`, { x: 100, y: 100 });
  await until("the press is taken", async () => (await taken.evaluate(() => document.title, undefined)) === "pressed");

  serveHarm(scene.server, blurredHost);
  await closeTabs(scene);
  const plain = await scene.open(`http://${blurredHost}/`);
  await untilVeiled(scene, plain);
  const place = await until("the button is there", () => buttonPlace(scene, `http://${blurredHost}/`, "Báo"));
  serveHarm(scene.server, blurredHost, harmWith(busy));
  let tries = 0;
  await until("a press comes while it is busy", async () => {
    const before = await reportsSoFar(scene);
    const tab = await pressWhileBusy(`http://${blurredHost}/ban-${tries++}`, place);
    await moment(300);
    const isEarly = (await pressedAfter(tab)) < 450;
    if (isEarly) expect((await reportsSoFar(scene)) - before).toBe(0);
    return isEarly;
  });
}

const reportsSoFar = async (scene: Scene) => (await askFrom(scene.own(), "inbox:read")).length;

/** Milliseconds from when something of ours came to stand. */
const pressedAfter = (tab: Tab) =>
  tab.evaluate(() => Number(Reflect.get(window, "pressed")) - Number(Reflect.get(window, "began")), undefined);

function playBars(scene: Scene): void {
  let bars = 0;
  const barUnder = async (name: string, html: string) => {
    serveHarm(scene.server, cautionHost, harmWith(html));
    await closeTabs(scene);
    // Where one was reported, the page has no button any more.
    const address = `http://${cautionHost}/${encodeURIComponent(name)}-${bars++}`;
    const tab = await scene.open(address);
    await untilVeiled(scene, tab);
    return { tab, address };
  };

  trick(
    "clickjack-bar",
    async () => {
      const fair = await barUnder("ngay", "");
      expect(await reportsBy(scene, fair.tab, fair.address)).toBe(1);
      const { tab, address } = await barUnder("phu", overlay);
      expect(await reportsBy(scene, tab, address)).toBe(0);
    },
    "under something that lets presses through",
  );

  for (const [name, style] of Object.entries(hostTricks)) {
    trick(
      "clickjack-bar",
      async () => {
        const sheet = `<style>html > :not(head):not(body) { ${style} !important }</style>`;
        const { tab, address } = await barUnder(name, sheet);
        const isPlain = await tab.evaluate(
          () =>
            [...document.documentElement.querySelectorAll(":scope > :not(head, body)")].every((host) => {
              const { opacity, clipPath, transform, pointerEvents, filter } = getComputedStyle(host);
              return `${opacity} ${clipPath} ${transform} ${filter}` === "1 none none none" && pointerEvents !== "none";
            }),
          undefined,
        );
        expect(await reportsBy(scene, tab, address)).toBe(isPlain ? 1 : 0);
      },
      name,
    );
  }

  for (const [name, html] of Object.entries({ "in the moment of the press": cover, "until the press": deepCover })) {
    trick(
      "clickjack-bar",
      async () => {
        const { tab, address } = await barUnder(name, html);
        expect(await reportsBy(scene, tab, address)).toBe(0);
      },
      `covered ${name}`,
    );
  }
}

/** Whether the veil had stood for less than half a second when it was pressed: then nothing may come of it, whatever it looked like. */
async function isTooEarly(scene: Scene, address: string): Promise<boolean> {
  await closeTabs(scene);
  const tab = await scene.openEarly(address);
  await untilVeiled(scene, tab);
  const reports = await reportsBy(scene, tab, address, { early: true });
  const isEarly = (await pressedAfter(tab)) < 450;
  if (isEarly) expect(reports).toBe(0);
  return isEarly;
}

/** How many reports come of a press where our button is, a real one and one that the page makes up. */
async function reportsBy(scene: Scene, tab: Tab, address: string, { early = false } = {}): Promise<number> {
  const before = await reportsSoFar(scene);
  const place = await until("the button is there", () => buttonPlace(scene, address, "Báo"));
  if (!early) await moment(700);
  await tab.pressAt(place, () => moment(early ? 0 : 250));
  await tab.evaluate(() => {
    for (const element of document.documentElement.children) {
      element.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true, clientX: 640, clientY: 500 }));
    }
  }, undefined);
  await moment(300);
  return (await reportsSoFar(scene)) - before;
}
