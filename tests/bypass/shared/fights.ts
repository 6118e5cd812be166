import { expect } from "vitest";
import { inTime } from "../../e2e/support/firefox.ts";
import { showsHarm } from "../../e2e/support/frames.ts";
import { moment } from "../../e2e/support/moment.ts";
import { until } from "../../e2e/support/until.ts";
import { closeTabs, harmWith, isHarmSeen, newHost, serveHarm, untilHarm } from "../harm.ts";
import type { Scene } from "../scene.ts";
import { trick } from "../trick.ts";
import { block } from "./moves.ts";
import { isOurs, seenThenVeiled } from "./veiled.ts";

const fights = {
  removes: `setInterval(() => { for (const child of [...document.documentElement.children]) if (child !== document.head && child !== document.body) child.remove() })`,
  outranks: `document.head.insertAdjacentHTML("beforeend", "<style>*{all:unset!important;display:block!important;opacity:1!important}</style>")`,
  // A shadow tree's rules for its own host outrank even inline style.
  "outranks from within": `document.body.attachShadow({ mode: "open" }).innerHTML = "<style>:host{display:block!important}</style><slot></slot>";
    const box = document.querySelector(".harm"); box.popover = "manual"; setInterval(() => { box.hidePopover(); box.showPopover() }, 50)`,
  covers: `setInterval(() => { const d = document.createElement("dialog"); d.innerHTML = "<h1 class=harm>harm</h1>"; document.documentElement.append(d); d.showModal() }, 20)`,
  reopens: `setTimeout(() => { document.open(); document.write("<h1 class=harm>harm</h1>"); document.close() }, 300)`,
  "pops the root": `setInterval(() => { const root = document.documentElement; root.popover = "manual"; try { root.showPopover() } catch {} })`,
} as const;

/** Pages, and children, that will not have the veil. */
export function playFights(scene: Scene): void {
  trick("escape", async () => {
    const tab = await seenThenVeiled(scene, harmWith(""));
    for (let press = 0; press < 8; press++) await tab.key("Escape");
    await moment(300);
    expect(await isHarmSeen(scene)).toBe(false);
  });

  for (const [name, script] of Object.entries(fights)) {
    trick(
      "fight",
      async () => {
        const tab = await seenThenVeiled(scene, harmWith(`<script>${script}</script>`));
        await moment(1000);
        await until("veil or blocked page stand", async () => !(await isHarmSeen(scene)), { timeout: 2000 });
        await tab.close();
      },
      name,
    );
  }

  trick(
    "fight",
    async () => {
      const style = `
        html::backdrop { background: #f00 !important; pointer-events: none !important; position: fixed !important; inset: 0 !important; display: block !important }
        html { pointer-events: none !important; inset: auto !important; width: 0 !important; height: 0 !important; border: 0 !important; padding: 0 !important }`;
      const raise = `setTimeout(() => {
        document.head.append(Object.assign(document.createElement("style"), { textContent: ${JSON.stringify(style)} }));
        document.documentElement.popover = "manual";
        document.documentElement.showPopover();
      }, 700)`;
      const tab = await seenThenVeiled(scene, harmWith(`<script>${raise}</script>`));
      // Nothing answers while the tab goes to our own page.
      const isRaised = async () =>
        (await inTime(tab.evaluate(() => document.documentElement.matches(":popover-open"), undefined))) ?? false;
      await until("the root is raised", async () => (await isOurs(scene, tab)) || isRaised());
      for (let look = 0; look < 5; look++) {
        expect(showsHarm(await tab.shot())).toBe(false);
        await moment(100);
      }
    },
    "paints behind the root",
  );

  trick("stay", async () => {
    const host = newHost("o-lai");
    // A transition outranks what is important, for as long as the page likes.
    const staying = `<style>* { transition: all 9999s step-end allow-discrete !important }</style>
      <script>addEventListener("beforeunload", (event) => event.preventDefault())</script>`;
    serveHarm(scene.server, host, harmWith(staying));
    await closeTabs(scene);
    const tab = await scene.openEarly(`http://${host}/`);
    await untilHarm(scene);
    // Only a page that was touched may ask.
    await tab.pressAt({ x: 300, y: 300 });
    let asked = 0;
    let stays = true;
    tab.hear({ box: () => (asked++, stays ? "dismiss" : "accept") });
    await block(scene, host);
    await until("the page asks to stay, twice", async () => asked > 1);
    expect(await isHarmSeen(scene)).toBe(false);
    stays = false;
    await until("the tab has left", () => isOurs(scene, tab));
  });
}
