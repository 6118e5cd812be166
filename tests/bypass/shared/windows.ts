import { expect } from "vitest";
import { until } from "../../e2e/support/until.ts";
import { blurredHost, closeTabs, freeHost, isHarmSeen, newHost, startHost, untilBlocked, untilHarm } from "../harm.ts";
import type { Scene, Tab } from "../scene.ts";
import { trick } from "../trick.ts";
import { block } from "./moves.ts";
import { tabAt, tabWithHarm, untilVeiled } from "./veiled.ts";

/** What a page is made to do from outside: its own click handlers would not run under a veil. */
type Write = () => void;

const blank: Write = () => {
  const child = open("about:blank");
  child?.document.write(`<h1 class="harm">harm</h1>`);
  child?.document.close();
};
const blob: Write = () =>
  void open(URL.createObjectURL(new Blob([`<h1 class="harm">harm</h1>`], { type: "text/html" })));
const alone: Write = () =>
  void open(URL.createObjectURL(new Blob([`<h1 class="harm">harm</h1>`], { type: "text/html" })), "_blank", "noopener");

const plain = "<!doctype html><p>mẹ</p>";

/** Windows that a page writes itself: without an address of their own. */
export function playWindows(scene: Scene): void {
  /** Where nobody lists the page, the harm is seen in the window that it opens; answers with the window of a blurred one. */
  const seenThenOpened = async (write: Write): Promise<Tab> => {
    for (const host of [freeHost, blurredHost]) scene.server.page(host, "/me", plain);
    await closeTabs(scene);
    const free = await scene.open(`http://${freeHost}/me`);
    await free.evaluate(write, undefined);
    await untilHarm(scene);
    await closeTabs(scene);
    const tab = await scene.openEarly(`http://${blurredHost}/me`);
    await untilVeiled(scene, tab);
    await tab.evaluate(write, undefined);
    return tabWithHarm(scene);
  };

  trick("window-of-blurred-page", async () => {
    await untilVeiled(scene, await seenThenOpened(blank));
    expect(await isHarmSeen(scene)).toBe(false);
  });

  trick("blob-of-blurred-page", async () => {
    await untilVeiled(scene, await seenThenOpened(alone));
    expect(await isHarmSeen(scene)).toBe(false);
  });

  for (const [kind, write] of [
    ["about:blank", blank],
    ["blob:", blob],
  ] as const) {
    trick(
      "window-outlives-page",
      async () => {
        const host = newHost(`${kind.slice(0, 4)}-tu-viet`);
        scene.server.page(host, "/", plain);
        await closeTabs(scene);
        const tab = await scene.open(`http://${host}/`);
        await tab.evaluate(write, undefined);
        await untilHarm(scene);
        await block(scene, host);
        await untilBlocked(scene);
        await until("the harm has gone", async () => !(await isHarmSeen(scene)), { timeout: 4000 });
      },
      kind,
    );
  }

  trick("window-chain", () => playChain(scene));
}

async function playChain(scene: Scene): Promise<void> {
  const code = `addEventListener("go", () => {
    const first = open("about:blank"); const second = first.open("about:blank"); first.close();
    second.document.write("<h1 class=harm>harm</h1>"); second.document.close(); location.href = "http://${startHost}/" })`;
  const play = async (host: string) => {
    await closeTabs(scene);
    scene.server.page(startHost, "/", "<!doctype html><p>nơi khác</p>");
    scene.server.page(host, "/chuoi", `<!doctype html><p>chuỗi</p><script>${code}</script>`);
    const tab = await scene.openEarly(`http://${host}/chuoi`);
    if (host === blurredHost) await untilVeiled(scene, tab);
    await tab.evaluate(() => void setTimeout(() => dispatchEvent(new Event("go"))), undefined);
    await tabAt(scene, `http://${startHost}/`);
  };
  await play(freeHost);
  await untilHarm(scene);
  await play(blurredHost);
  await untilVeiled(scene, await tabWithHarm(scene));
  expect(await isHarmSeen(scene)).toBe(false);
}
