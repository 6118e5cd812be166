import { expect } from "vitest";
import { curatedHosts } from "../../e2e/support/curated-hosts.ts";
import {
  blockedHost,
  closeTabs,
  expectBlocked,
  freeHost,
  serveHarm,
  startHost,
  untilBlocked,
  untilHarm,
} from "../harm.ts";
import type { TrickId } from "../rows.ts";
import type { Scene, Tab } from "../scene.ts";
import { trick } from "../trick.ts";

const [social = ""] = curatedHosts("social");

/** How a tab comes from a harmless page to another address. */
type Road = {
  readonly id: TrickId;
  readonly body?: string;
  readonly head?: string;
  readonly go?: (tab: Tab) => Promise<unknown>;
};

const frame = (to: string, more = "") => `<iframe src="${to}" width="600" height="300" ${more}></iframe>`;
const press = (tab: Tab) => tab.press("a, button");
const wrap = (to: string) => `<!doctype html><title>Google Classroom</title>${frame(to)}`;
function roadsTo(to: string): Road[] {
  return [
    {
      id: "blank-window",
      go: (tab) => tab.evaluate((html) => void open("about:blank")?.document.write(html), wrap(to)),
    },
    {
      id: "blob-window",
      go: (tab) =>
        tab.evaluate((html) => void open(URL.createObjectURL(new Blob([html], { type: "text/html" }))), wrap(to)),
    },
    { id: "srcdoc-frame", body: `<iframe srcdoc='${wrap(to)}' width="700" height="400"></iframe>` },
    { id: "frame", body: frame(to) },
    { id: "nested-frame", body: frame(`http://o-giua.example/?${to}`) },
    {
      id: "lazy-frame",
      body: `<div style="height:4000px"></div>${frame(to, "loading=lazy")}`,
      go: (tab) => tab.evaluate(() => scrollTo(0, 9999), undefined),
    },
    { id: "sandboxed-frame", body: frame(to, `sandbox="allow-scripts allow-same-origin"`) },
    { id: "meta-refresh", head: `<meta http-equiv="refresh" content="0;url=${to}">` },
    { id: "form", body: `<form method="post" action="${to}"><button>gửi</button></form>`, go: press },
    { id: "new-window", body: `<a href="${to}" target="_blank" rel="noopener">đi</a>`, go: press },
    {
      id: "cloak",
      body: `<script>const w = open("${to}"); setInterval(() => { try { w.document.title = "Google Classroom" } catch {} }, 50)</script>`,
    },
  ];
}

/** Roads from page to page. */
export function playRoads(scene: Scene): void {
  const take = async ({ body = "", head = "", go }: Road) => {
    scene.server.page(startHost, "/", `<!doctype html><title>bắt đầu</title>${head}<p>bắt đầu</p>${body}`);
    const tab = await scene.open(`http://${startHost}/`);
    await go?.(tab);
  };
  for (const [position, { id }] of roadsTo("").entries()) {
    const play = (host: string) => {
      const to = `http://${host}/choi`;
      scene.server.page("o-giua.example", "/", wrap(to));
      return take(roadsTo(to)[position]!);
    };
    trick(id, () => expectBlocked(scene, play));
  }
  for (const [tag, address] of plugins) trick("object-frame", () => expectNoPlugin(scene, tag, address), tag);
  playRedirects(scene);
  trick(
    "redirect",
    async () => {
      await closeTabs(scene);
      scene.server.page(startHost, "/dai", `<!doctype html><p>dài</p>`);
      const tab = await scene.open(`http://${startHost}/dai`);
      // Our own address before it makes one that is longer than Firefox takes.
      const to = { base: `http://${blockedHost}/d?`, length: 1_048_560 };
      await tab.evaluate(({ base, length }) => void setTimeout(() => location.assign(base.padEnd(length, "a"))), to);
      await untilBlocked(scene);
    },
    "to an address of a million letters",
  );
  trick("worker-asleep", () =>
    expectBlocked(scene, async (host) => {
      await scene.sleep();
      await scene.open(`http://${host}/choi`);
    }),
  );
}

const plugins = [
  ["object", "data"],
  ["embed", "src"],
] as const;

/** One of each on one page, the blocked one first: Firefox shows nothing at all in its place. */
async function expectNoPlugin(scene: Scene, tag: string, address: string): Promise<void> {
  await closeTabs(scene);
  const plugin = (host: string) =>
    `<${tag} ${address}="http://${host}/choi" type="text/html" width="600" height="300"></${tag}>`;
  for (const host of [social, freeHost]) serveHarm(scene.server, host);
  scene.server.page(startHost, "/", `<!doctype html><p>bắt đầu</p>${plugin(social)}${plugin(freeHost)}`);
  await scene.open(`http://${startHost}/`);
  await untilHarm(scene);
  expect(scene.server.requests(social)).toEqual([]);
}

function playRedirects(scene: Scene): void {
  for (const status of [301, 307]) {
    const play = async (host: string) => {
      scene.server.redirect(startHost, `/chuyen-${status}`, `http://${host}/choi`, status);
      await scene.open(`http://${startHost}/chuyen-${status}`);
    };
    trick("redirect", () => expectBlocked(scene, play), `${status}`);
  }
  trick("shortener", () =>
    expectBlocked(scene, async (host) => {
      scene.server.redirect("ngan.example", "/a1", "https://b2.example/c3", 301);
      scene.server.redirect("b2.example", "/c3", "http://d4.example/", 307);
      scene.server.page("d4.example", "/", `<!doctype html><script>location.replace("http://${host}/choi")</script>`);
      await scene.open("http://ngan.example/a1");
    }),
  );
  for (const seconds of [0, 1]) {
    const play = async (host: string) => {
      const headers = { refresh: `${seconds};url=http://${host}/choi` };
      scene.server.page(startHost, "/lam-moi", "<!doctype html><p>đợi</p>", { headers });
      await scene.open(`http://${startHost}/lam-moi`);
    };
    trick("refresh-header", () => expectBlocked(scene, play), `after ${seconds} s`);
  }
}
