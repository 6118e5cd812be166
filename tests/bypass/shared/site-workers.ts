import { expect } from "vitest";
import { until } from "../../e2e/support/until.ts";
import {
  blurredHost,
  closeTabs,
  freeHost,
  harmPage,
  harmWith,
  isHarmSeen,
  paintsOf,
  serveHarm,
  startHost,
  untilBlocked,
  untilHarm,
} from "../harm.ts";
import type { TrickId } from "../rows.ts";
import type { Scene, Tab } from "../scene.ts";
import { trick } from "../trick.ts";
import { block, unblock } from "./moves.ts";

type SiteWorker = {
  readonly host: string;
  /** Its pages are the worker's below this path. */
  readonly folder?: string;
  /** What it does with a request for a page, `html`, and when it is installed and activated. */
  readonly answer: string;
  readonly install?: string;
  readonly activate?: string;
};

const forged = `"content-type": "text/html", "server-timing": ${JSON.stringify(`edge;desc="allow"`)}`;
const workers = {
  "site-worker": {
    host: "may-phu.example",
    answer: `event.respondWith(new Response(html, { headers: { "content-type": "text/html" } }))`,
  },
  "site-worker-witness": {
    host: "may-gia.example",
    answer: `event.respondWith(new Response(html, { headers: { ${forged} } }))`,
  },
  "site-worker-preload": {
    host: "may-tai.example",
    answer: `event.respondWith(event.preloadResponse.catch(() => undefined).then(() => new Response(html, { headers: { ${forged} } })))`,
    activate: "registration.navigationPreload.enable()",
  },
} as const satisfies Partial<Record<TrickId, SiteWorker>>;

const routing: SiteWorker = {
  host: "may-duong.example",
  answer: "",
  install: `event.waitUntil(caches.open("a").then((cache) => cache.put("/choi", new Response(html, { headers: { ${forged} } }))));
    event.addRoutes({ condition: { urlPattern: "/choi" }, source: "cache" });`,
};

/** Chromium counts these as secure without a certificate. */
export const workerHosts = [...Object.values(workers), routing].map(({ host }) => host).concat(freeHost, blurredHost);

/** A site's own service worker answers past the floor. */
export function playSiteWorkers(scene: Scene): void {
  for (const id of Object.keys(workers) as (keyof typeof workers)[]) playSiteWorker(scene, id, workers[id]);
  // A folder of its own for every try: the worker of the last one still answers in its.
  let tries = 0;
  for (const [name, headers] of Object.entries(dresses))
    trick("site-worker-witness", () => playVeiled(scene, `/vo-${tries++}`, headers), name);
}

/** Chromium alone knows static routes. */
export const playRoute = (scene: Scene) => playSiteWorker(scene, "site-worker-route", routing);

function playSiteWorker(scene: Scene, id: TrickId, worker: SiteWorker): void {
  trick(id, async () => {
    const { host } = worker;
    await closeTabs(scene);
    await unblock(scene, host);
    serveHarm(scene.server, startHost, "<!doctype html><p>nơi bắt đầu</p>");
    const tab = await controlled(scene, worker, harmPage);
    await tab.visit(`${scene.workerScheme}://${host}/choi`);
    await untilHarm(scene);
    await until("its paint is told", async () => paintsOf(scene, host) > 0);
    await tab.visit(`http://${startHost}/`);
    await block(scene, host);
    scene.server.forgetRequests();
    await scene.sleep();
    await tab.visit(`${scene.workerScheme}://${host}/choi`);
    await untilBlocked(scene);
    expect({ seen: await isHarmSeen(scene), paints: paintsOf(scene, host) }).toEqual({ seen: false, paints: 0 });
  });
}

/** A tab whose host's pages are the worker's from now on. */
async function controlled(scene: Scene, worker: SiteWorker, html: string): Promise<Tab> {
  const { host, folder = "", answer, install, activate } = worker;
  scene.server.answer(host, `${folder}/worker.js`, {
    headers: { "content-type": "text/javascript" },
    body: `const html = ${JSON.stringify(html)};
      addEventListener("install", (event) => { skipWaiting(); ${install ?? ""} });
      addEventListener("activate", (event) => event.waitUntil(Promise.all([clients.claim(), ${activate ?? ""}])));
      addEventListener("fetch", (event) => { if (event.request.mode === "navigate") { ${answer} } });`,
  });
  scene.server.page(
    host,
    `${folder}/`,
    `<!doctype html><script>navigator.serviceWorker.register("worker.js")</script>`,
  );
  const tab = await scene.open(`${scene.workerScheme}://${host}${folder}/`);
  await tab.evaluate(() => navigator.serviceWorker.ready.then(() => undefined), undefined);
  return tab;
}

/** In what else a worker may wrap its answer, so that nothing shows whose answer it is. */
const dresses = {
  "for a page that is to be blurred": "",
  "for a page that is to be blurred, in a sandbox": `, "content-security-policy": "sandbox allow-scripts"`,
};

/** Counts its own frames, and those in which the harm could be seen. */
const counting = harmWith(`<script>
  window.drawn = window.seen = 0;
  const harm = document.querySelector(".harm");
  const look = () => {
    drawn += 1;
    if (harm.getClientRects().length > 0 && harm.checkVisibility({ visibilityProperty: true })) seen += 1;
    requestAnimationFrame(look);
  };
  look();
</script>`);

async function playVeiled(scene: Scene, folder: string, headers: string): Promise<void> {
  const answer = `event.respondWith(new Response(html, { headers: { ${forged}${headers} } }))`;
  const seenOf = async (host: string): Promise<number> => {
    await closeTabs(scene);
    const tab = await controlled(scene, { host, folder, answer }, counting);
    await tab.visit(`${scene.workerScheme}://${host}${folder}/choi`);
    const counts = () =>
      tab.evaluate(() => ["drawn", "seen"].map((name) => Number(Reflect.get(window, name) ?? 0)), undefined);
    const [, seen = 0] = await until("it has been there for some frames", async () => {
      const counted = await counts();
      return (counted[0] ?? 0) > 20 && counted;
    });
    return seen;
  };
  expect(await seenOf(freeHost)).toBeGreaterThan(0);
  expect(await seenOf(blurredHost)).toBe(0);
}
