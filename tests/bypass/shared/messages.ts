import { expect } from "vitest";
import { rankNeeded } from "../../../platform/messages/ranks.ts";
import { askFrom } from "../../e2e/support/ask.ts";
import { until } from "../../e2e/support/until.ts";
import { family } from "../../family.ts";
import { blockedHost, blurredHost, closeTabs, freeHost, isHarmSeen, serveHarm, startHost } from "../harm.ts";
import type { Scene } from "../scene.ts";
import { trick } from "../trick.ts";

const plain = "<!doctype html><title>thường</title><p>thường</p>";

/** Everything of ours that a page could change. */
export async function ourState(scene: Scene) {
  const [{ stored }, pin, inbox] = await Promise.all([
    askFrom(scene.own(), "limits:read"),
    askFrom(scene.own(), "pin:state"),
    askFrom(scene.own(), "inbox:read"),
  ]);
  return { stored, pin, inbox };
}

export const looser = family({ child: { tier: "16-17" } });
const wanted = [
  { m: "limits:change", a: [looser] },
  { m: "site:add", a: [{ site: blockedHost, action: "allow" }] },
  { m: "pin:create", a: ["$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$AAECAwQFBgcICQoLDA0ODw"] },
  { m: "report:press", a: [] },
  { push: "verdict", verdict: { treatment: "allow" } },
];

type Runtime = { sendMessage(...given: unknown[]): Promise<unknown> };
type Extensions = {
  readonly runtime: Runtime;
  readonly tabs: { query(where: object): Promise<{ readonly id: number }[]> };
  readonly scripting: { executeScript(what: object): Promise<{ readonly result: unknown[] }[]> };
};

/** What pages say to us, and what a page finds out about us. */
export function playMessages(scene: Scene): void {
  trick("messages-spoofed", () => playSpoofed(scene));
  trick("messages-page", () => playTakenOver(scene));
  trick("detection", () => playDetection(scene));
  trick("detection", () => playTelling(scene), "by its address in what pages are told");
}

async function playSpoofed(scene: Scene): Promise<void> {
  await closeTabs(scene);
  const before = await ourState(scene);
  serveHarm(scene.server, blurredHost);
  scene.server.page(startHost, "/", plain);
  const { host: extension } = new URL(scene.ownPageUrl(""));
  for (const host of [startHost, blurredHost]) {
    const tab = await scene.open(`http://${host}/`);
    await tab.evaluate(
      async ({ messages, extension: id }) => {
        const world = globalThis as { chrome?: Partial<Extensions>; browser?: Partial<Extensions> };
        const runtimes = [world.chrome?.runtime, world.browser?.runtime];
        for (const message of messages) {
          for (const runtime of runtimes) await runtime?.sendMessage(id, message).catch(() => undefined);
          for (let time = 0; time < 200; time++) postMessage(message, "*");
          for (const target of [window, document, document.documentElement]) {
            for (const name of ["message", "luy-tre", "verdict", "pageshow", "click"]) {
              target.dispatchEvent(new CustomEvent(name, { detail: message, bubbles: true, composed: true }));
            }
          }
        }
      },
      { messages: wanted, extension },
    );
  }
  expect(await ourState(scene)).toEqual(before);
  expect(await isHarmSeen(scene)).toBe(false);
}

/** In the world of our own script, where everything is at hand that it has. */
async function playTakenOver(scene: Scene): Promise<void> {
  await closeTabs(scene);
  scene.server.page(startHost, "/", plain);
  await scene.open(`http://${startHost}/`);
  const before = await ourState(scene);
  const names = Object.entries(rankNeeded).filter(([, rank]) => rank !== "page");
  const messages = names.map(([m]) => ({ m, a: wanted.find((message) => message.m === m)?.a ?? [] }));
  const answers = await scene.own().evaluate(
    async ({ url, all }) => {
      const { chrome } = globalThis as unknown as { chrome: Extensions };
      const [tab] = await chrome.tabs.query({ url });
      const say = (each: readonly unknown[]) => Promise.all(each.map((message) => chrome.runtime.sendMessage(message)));
      const [done] = await chrome.scripting.executeScript({ target: { tabId: tab?.id }, args: [all], func: say });
      return done?.result;
    },
    { url: `http://${startHost}/`, all: messages },
  );
  expect(answers).toEqual(names.map(([, rank]) => ({ error: `refused: needs ${rank}` })));
  expect(await ourState(scene)).toEqual(before);
}

const known = [
  "blocked.html",
  "manifest.json",
  "curtain.js",
  "veil.js",
  "popup.html",
  "options.html",
  "icon/16.png",
  "lists/lists.json",
];

/** What a page can find out about the browser it stands in, by every way that is known to give extensions away. */
const probe = async ({ base, paths }: { base: string; paths: readonly string[] }) => {
  const looks = Reflect.get(window, "looks") as unknown[];
  await new Promise((done) => setTimeout(done, 300));
  const answers = await Promise.all(
    paths.map(async (path) => {
      const fetched = await fetch(base + path).then(
        () => "found",
        () => "nothing",
      );
      const pictured = await new Promise((done) => {
        const picture = new Image();
        picture.addEventListener("load", () => done("found"));
        picture.addEventListener("error", () => done("nothing"));
        picture.src = base + path;
      });
      return [path, fetched, pictured];
    }),
  );
  const world = globalThis as { chrome?: Partial<Extensions>; browser?: Partial<Extensions> };
  return {
    looks,
    answers,
    names: Object.getOwnPropertyNames(window).toSorted(),
    ofDocument: Object.getOwnPropertyNames(document).toSorted(),
    attributes: [...document.querySelectorAll("*")].flatMap(({ attributes }) =>
      [...attributes].map(({ name, value }) => `${name}=${value}`),
    ),
    elements: [...document.querySelectorAll("*")].map(({ localName }) => localName),
    sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
    style: getComputedStyle(document.documentElement).cssText,
    loaded: performance
      .getEntriesByType("resource")
      .map(({ name }) => name)
      .filter((name) => !name.startsWith(base) && !name.endsWith("/favicon.ico")),
    canSpeak: [typeof world.chrome?.runtime, typeof world.browser?.runtime],
  };
};

const watching = `<!doctype html><title>dò</title><script>
  window.looks = [];
  new MutationObserver((records) => { for (const { type, attributeName } of records) if (type === "attributes") looks.push(attributeName) })
    .observe(document, { subtree: true, attributes: true });
  for (const name of ["message", "luy-tre", "wxt:content-script-started"]) for (const target of [window, document]) target.addEventListener(name, () => looks.push(name));
</script><p>dò</p>`;

/** Over plain http Firefox shows no script the headers: the curtain stands for a moment, as it does for no page over https. */
async function playDetection(scene: Scene): Promise<void> {
  await closeTabs(scene);
  scene.server.page(startHost, "/do", watching);
  const look = async (open: Scene["open"]) => {
    const tab = await open(`${scene.workerScheme}://${startHost}/do`);
    return tab.evaluate(probe, { base: scene.knownBase(), paths: known });
  };
  const without = await scene.withoutUs(look);
  expect(await look(scene.open)).toEqual(without);
}

/** Notes down whatever the browser tells a page. */
const listening = `<script>
  window.told = [];
  addEventListener("securitypolicyviolation", (event) => told.push(event.blockedURI, event.sourceFile, event.sample));
  addEventListener("error", (event) => told.push(event.message, event.filename, String(event.error?.stack)), true);
  addEventListener("message", (event) => told.push(event.origin, JSON.stringify(event.data)));
</script>`;

/** A page that forbids itself everything is told of everything. */
const strict = { "content-security-policy": "default-src 'none'; script-src 'unsafe-inline'; report-uri /bao-cao" };

/** Firefox gives each install an address of its own: a page that learnt it could know the child again anywhere. */
async function playTelling(scene: Scene): Promise<void> {
  await closeTabs(scene);
  const { host: ours } = new URL(scene.ownPageUrl(""));
  const inside = ["iframe", "object", "img", "embed"].map((name) =>
    name === "object"
      ? `<object data="http://${blockedHost}/${name}"></object>`
      : `<${name} src="http://${blockedHost}/${name}"></${name}>`,
  );
  const page = `<!doctype html><title>nghe</title>${listening}<h1>nghe</h1>${inside.join("")}`;
  for (const headers of [{}, strict]) {
    for (const host of [freeHost, blurredHost]) {
      scene.server.page(host, "/nghe", page, { headers });
      const tab = await scene.open(`http://${host}/nghe`);
      await until("all has come or has been refused", () =>
        tab.evaluate(() => document.readyState === "complete", undefined),
      );
      const told = await tab.evaluate(toldOf, undefined);
      expect({ host, told: told.filter((text) => text.includes(ours)) }).toEqual({ host, told: [] });
      const sent = scene.server
        .requests(host)
        .filter(({ body, headers: { referer = "" } }) => (body + referer).includes(ours));
      expect(sent).toEqual([]);
      await tab.close();
    }
  }
}

const toldOf = async (): Promise<string[]> => {
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 200)));
  const places = [...document.querySelectorAll("iframe, object, embed")].map((element) => {
    try {
      return String((element as HTMLIFrameElement).contentWindow?.location.href);
    } catch (error) {
      return String(error);
    }
  });
  const loads = performance.getEntries().map((entry) => JSON.stringify(entry));
  const sheets = [...document.styleSheets].map(({ href }) => String(href));
  const told = (Reflect.get(window, "told") as unknown[]).map(String);
  const written = new XMLSerializer().serializeToString(document);
  return [...told, ...places, ...loads, ...sheets, written];
};
