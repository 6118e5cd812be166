import { expect } from "vitest";
import { curatedHosts } from "../e2e/support/curated-hosts.ts";
import type { TestServer } from "../e2e/support/server.ts";
import type { Story } from "../e2e/support/story.ts";
import { until } from "../e2e/support/until.ts";
import { inTime } from "../e2e/support/firefox.ts";
import { chromiumScene } from "./chromium-scene.ts";
import type { Scene, Tab } from "./scene.ts";

/** Hosts that our own lists hold: blocked, and blurred, for a fresh install. They are names only; the test server answers. */
export const [blockedHost = "", blockedToo = ""] = curatedHosts("gambling");
export const [blurredHost = "", blurredToo = ""] = curatedHosts("shopping");
export const [cautionHost = ""] = curatedHosts("games");
/** Nobody lists these. */
export const freeHost = "khong-ai-biet.example";
export const startHost = "noi-bat-dau.example";

let newHosts = 0;

/** A host that nobody has blocked yet, also when its test is tried again. */
export const newHost = (name: string) => `${name}-${newHosts++}.example`;

/** Hears of first paints: the harmful hosts themselves could not be told. */
const paintHost = "dau-son.example";
const tell = `navigator.sendBeacon((location.protocol === "https:" ? "https" : "http") + "://${paintHost}/" + location.hostname, location.href)`;
export const beacon = `<script>
  new PerformanceObserver(() => ${tell}).observe({ type: "paint", buffered: true });
</script>`;

/** The same for a page that waits so long that our waiting screen is painted: tells of the first frame that shows its own body. */
export const bodyBeacon = `<script>
  (function look() { document.body?.checkVisibility() ? ${tell} : requestAnimationFrame(look) })();
</script>`;

/** The same for a page out of the browser's page cache: tells of the first frame in which it is seen again. */
export const returnBeacon = `<script>
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) requestAnimationFrame(function look() { document.body.checkVisibility() ? ${tell} : requestAnimationFrame(look) });
  });
</script>`;

/** Script for a document whose root, `root`, is no page's: tells of the first frame that shows it. */
export const rootBeacon = (root: string) => `const shown = ${root};
  requestAnimationFrame(function look() { shown.getClientRects().length ? ${tell} : requestAnimationFrame(look) });`;

/** What stands for a harmful page: all red, an element to look for, and a word when it is first painted. */
export const harmPage = harmWith("");

export function harmWith(extra: string): string {
  return `<!doctype html><title>harm</title><style>html{background:#f00}</style>${beacon}<h1 class="harm">harm</h1>${extra}`;
}

/** Puts harm on every path of a host. */
export function serveHarm(server: TestServer, host: string, html = harmPage): void {
  // Kept pages must be welcome in the browser's page cache, which `no-store` would forbid.
  server.page(host, "*", html, { headers: { "cache-control": "max-age=0" } });
}

/** Tricks that are played in Chromium alone have a story, the others a scene. */
type Stage = Story | Scene;

const sceneOf = (stage: Stage): Scene => ("isHarmSeen" in stage ? stage : chromiumScene(stage));

/** Whether any frame of any tab shows harm at this moment. */
export const isHarmSeen = (stage: Stage) => sceneOf(stage).isHarmSeen();

/** Whether any frame of any tab is our blocked page. */
export const isBlockedSomewhere = (stage: Stage) => sceneOf(stage).isBlockedSomewhere();

export const closeTabs = (stage: Stage) => sceneOf(stage).closeTabs();

export const untilHarm = (stage: Stage) => untilOn(stage, "the harm is seen", () => isHarmSeen(stage));
export const untilBlocked = (stage: Stage) =>
  untilOn(stage, "the blocked page stands", () => isBlockedSomewhere(stage));

/** Waited for in vain, it says what stood in the tabs instead. */
export async function untilOn<T>(stage: Stage, what: string, ask: () => Promise<T | false | undefined>): Promise<T> {
  try {
    return await until(what, ask);
  } catch (error) {
    const tabs = await sceneOf(stage).tabs();
    const told = await Promise.all(tabs.map(tellOf));
    throw new Error(`${(error as Error).message} Open: ${told.join("; ")}`, { cause: error });
  }
}

async function tellOf(tab: Tab): Promise<string> {
  const documents = [tab, ...(await tab.frames())].map(async (document) => {
    const inside = document.evaluate(() => {
      const { body, readyState, visibilityState } = globalThis.document;
      const [names, text] = [[...body.parentElement!.children].map(({ localName }) => localName), body.textContent];
      return `${location.href} (${readyState}, ${visibilityState}, ${names.join(" ")}: ${text.trim().slice(0, 100)})`;
    }, undefined);
    return (await inTime(inside)) ?? "no answer";
  });
  return `${await tab.url()}: ${(await Promise.all(documents)).join(" + ")}`;
}

/** First paints that a host's pages told of. */
export function paintsOf({ server }: { readonly server: TestServer }, host: string): number {
  return server.requests(paintHost).filter(({ path }) => path === `/${host}`).length;
}

/** First paints of one address, where its host shows good pages too: a closed tab's word may come late. */
export function paintsAt({ server }: { readonly server: TestServer }, address: string): number {
  const { href } = new URL(address);
  return server.requests(paintHost).filter(({ body }) => body === href).length;
}

/** Plays a trick with a host that nobody lists, where it works, and with one that is blocked, whose server hears nothing. */
export async function expectBlocked(
  stage: Stage,
  play: (host: string) => Promise<void>,
  { free = freeHost, blocked = blockedHost }: { free?: string; blocked?: string } = {},
): Promise<void> {
  serveHarm(stage.server, free);
  serveHarm(stage.server, blocked);
  await closeTabs(stage);
  await play(free);
  await untilHarm(stage);
  await closeTabs(stage);
  await play(blocked);
  await untilBlocked(stage);
  expect(await isHarmSeen(stage)).toBe(false);
  expect(stage.server.requests(blocked)).toEqual([]);
}
