import { beforeAll, beforeEach, expect } from "vitest";
import { tellStories } from "../../e2e/support/story.ts";
import { until } from "../../e2e/support/until.ts";
import {
  closeTabs,
  freeHost,
  harmPage,
  harmWith,
  isBlockedSomewhere,
  isHarmSeen,
  paintsOf,
  serveHarm,
  startHost,
  untilBlocked,
  untilHarm,
} from "../harm.ts";
import { chromiumScene } from "../chromium-scene.ts";
import { block as blockIn, club, playMove, playMoves } from "../shared/moves.ts";
import { trick } from "../trick.ts";

const workerSites = {
  plain: "may-phu.example",
  forging: "may-gia.example",
  routing: "may-duong.example",
  preloading: "may-tai.example",
};
const kept = "giu-lai.example";
const story = tellStories({ secureHosts: [...Object.values(workerSites), freeHost, club] });
const scene = chromiumScene(story);
const block = (...sites: string[]) => blockIn(scene, ...sites);

beforeAll(async () => {
  serveHarm(story.server, startHost, "<!doctype html><p>nơi bắt đầu</p>");
  await block(`${club}/choi`);
});
beforeEach(() => closeTabs(story));

playMoves(scene);
playMove(
  scene,
  "navigate-intercept",
  `navigation.addEventListener("navigate", (event) => event.intercept({ handler: async () => arrive() })); navigation.navigate("/choi");`,
);

type SiteWorker = {
  readonly host: string;
  readonly answer: string;
  readonly install: string;
  readonly activate?: string;
};

const forgedHeader = `edge;desc="allow"`;
const workers = {
  "site-worker": {
    host: workerSites.plain,
    answer: `event.respondWith(new Response(html, { headers: { "content-type": "text/html" } }))`,
    install: "",
  },
  "site-worker-witness": {
    host: workerSites.forging,
    answer: `event.respondWith(new Response(html, { headers: { "content-type": "text/html", "server-timing": ${JSON.stringify(forgedHeader)} } }))`,
    install: "",
  },
  "site-worker-preload": {
    host: workerSites.preloading,
    answer: `event.respondWith(event.preloadResponse.catch(() => undefined).then(() => new Response(html, { headers: { "content-type": "text/html", "server-timing": ${JSON.stringify(forgedHeader)} } })))`,
    install: "",
    activate: "registration.navigationPreload.enable()",
  },
  "site-worker-route": {
    host: workerSites.routing,
    answer: "",
    install: `event.waitUntil(caches.open("a").then((cache) => cache.put("/choi", new Response(html, { headers: { "content-type": "text/html", "server-timing": ${JSON.stringify(forgedHeader)} } }))));
      event.addRoutes({ condition: { urlPattern: "/choi" }, source: "cache" });`,
  },
} as const;

for (const id of Object.keys(workers) as (keyof typeof workers)[]) {
  trick(id, async () => {
    const { host, answer, install, activate = "" }: SiteWorker = workers[id];
    story.server.answer(host, "/worker.js", {
      headers: { "content-type": "text/javascript" },
      body: `const html = ${JSON.stringify(harmPage)};
        addEventListener("install", (event) => { skipWaiting(); ${install} });
        addEventListener("activate", (event) => event.waitUntil(Promise.all([clients.claim(), ${activate}])));
        addEventListener("fetch", (event) => { if (event.request.mode === "navigate") { ${answer} } });`,
    });
    story.server.page(host, "/", `<!doctype html><script>navigator.serviceWorker.register("/worker.js")</script>`);
    const page = await story.open(`http://${host}/`);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.goto(`http://${host}/choi`);
    await untilHarm(story);
    await until("its paint is told", async () => paintsOf(story, host) > 0);
    await page.goto(`http://${startHost}/`);
    await block(host);
    story.server.forgetRequests();
    await story.browser.killWorker();
    await page.goto(`http://${host}/choi`, { waitUntil: "commit" }).catch(() => undefined);
    await untilBlocked(story);
    expect({ seen: await isHarmSeen(story), paints: paintsOf(story, host) }).toEqual({ seen: false, paints: 0 });
  });
}

trick("page-cache", async () => {
  serveHarm(
    story.server,
    kept,
    harmWith("<script>addEventListener('pageshow', (event) => { window.cached = event.persisted })</script>"),
  );
  const page = await story.open(`http://${kept}/`);
  await untilHarm(story);
  await page.goto(`http://${startHost}/`);
  await page.goBack({ waitUntil: "commit" });
  await untilHarm(story);
  expect(await page.evaluate(() => Reflect.get(window, "cached"))).toBe(true);
  await page.goto(`http://${startHost}/`);
  await block(kept);
  await story.browser.killWorker();
  await page.goBack({ waitUntil: "commit" }).catch(() => undefined);
  await untilBlocked(story);
  expect(await isHarmSeen(story)).toBe(false);
});

trick("prerender", async () => {
  const ahead = (host: string) => {
    serveHarm(story.server, host);
    const rules = JSON.stringify({ prerender: [{ urls: ["/choi"], eagerness: "immediate" }] });
    story.server.page(
      host,
      "/",
      `<!doctype html><script type="speculationrules">${rules}</script><a href="/choi">đi</a>`,
    );
    return story.open(`http://${host}/`);
  };
  const page = await ahead(freeHost);
  const isAhead = async () =>
    story.server.requests(freeHost).some(({ headers }) => String(headers["sec-purpose"]).includes("prerender"));
  await until("the browser has rendered ahead", isAhead);
  await page.click("a", { noWaitAfter: true });
  await untilHarm(story);
  await closeTabs(story);
  await (await ahead(club)).click("a", { noWaitAfter: true });
  await untilBlocked(story);
  expect({ seen: await isHarmSeen(story), paints: paintsOf(story, club) }).toEqual({ seen: false, paints: 0 });
});

trick("stop-leaving", async () => {
  const host = "dung-lai.example";
  serveHarm(story.server, host);
  const page = await story.open(`http://${host}/`);
  await untilHarm(story);
  const tools = await page.context().newCDPSession(page);
  const stopper = { isOn: true };
  const stopping = (async () => {
    for (let press = 0; stopper.isOn && press < 30; press++)
      await tools.send("Page.stopLoading").catch(() => undefined);
  })();
  await block(host);
  stopper.isOn = false;
  await stopping;
  await untilBlocked(story);
  expect(await isBlockedSomewhere(story)).toBe(true);
  expect(await isHarmSeen(story)).toBe(false);
});
