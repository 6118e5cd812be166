import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { moment } from "../../e2e/support/moment.ts";
import { until } from "../../e2e/support/until.ts";
import { blockedHost, closeTabs, expectBlocked, freeHost, newHost, startHost } from "../harm.ts";
import type { Scene } from "../scene.ts";
import { trick } from "../trick.ts";

/** Ways in which a good page can show or fetch something of another host without being that host's page. */
const parts: Readonly<Record<string, (to: string) => string>> = {
  "a picture": (to) => `<img src="${to}">`,
  "a picture of many sizes": (to) => `<picture><source srcset="${to}"><img src="data:,"></picture>`,
  "a background": (to) => `<div style="width:9px;height:9px;background:url('${to}')"></div>`,
  "a picture in a shadow": (to) =>
    `<div></div><script>document.currentScript.previousSibling.attachShadow({ mode: "closed" }).innerHTML = '<img src="${to}">'</script>`,
  "a picture on a canvas": (to) =>
    `<script>var i = new Image(); i.onload = () => document.createElement("canvas").getContext("2d").drawImage(i, 0, 0); i.src = "${to}"</script>`,
  "a picture in a drawing": (to) => `<svg><image href="${to}" width="9" height="9"/></svg>`,
  "a film": (to) => `<video src="${to}" preload="auto"></video>`,
  "a film from a list of sources": (to) => `<video preload="auto"><source src="${to}" type="video/mp4"></video>`,
  "a script": (to) => `<script src="${to}"></script>`,
  "a fetched page": (to) => `<script>fetch("${to}", { mode: "no-cors" })</script>`,
  "a page fetched in advance": (to) => `<link rel="prefetch" href="${to}">`,
  "a socket": (to) => `<script>new WebSocket("ws:${to.slice(5)}")</script>`,
};

const partsOf = (host: string) =>
  Object.values(parts).map((partAt, position) => partAt(`http://${host}/phan-${position}`));

/** Pictures, films and files of blocked hosts, and pages that are looked at otherwise than by visiting them. */
export function playParts(scene: Scene): void {
  trick("parts", async () => {
    await closeTabs(scene);
    // All of the blocked host first: what the free one is asked for tells that they have been tried.
    const all = [blockedHost, freeHost].flatMap(partsOf);
    scene.server.page(startHost, "/album", `<!doctype html><title>album</title><body>${all.join("")}`);
    await scene.open(`http://${startHost}/album`);
    for (const [position, name] of Object.keys(parts).entries()) {
      const isHeard = async () =>
        scene.server.requests(freeHost).some((request) => request.path === `/phan-${position}`);
      await until(`${name} of a host that nobody lists is asked for`, isHeard);
    }
    expect(scene.server.requests(blockedHost)).toEqual([]);
  });

  trick(
    "parts",
    async () => {
      await closeTabs(scene);
      // Every round of decoding brings up the next.
      let nested = "%41";
      for (let round = 0; round < 45; round++) nested = nested.replace(/%(?=[^%]*$)/, "%2%35");
      const kinds = ["a picture", "a script", "a fetched page"].map((name) => parts[name]!);
      const all = kinds.map((partAt, position) => partAt(`http://${blockedHost}/${position}/${nested}`));
      const last = `<img src="http://${freeHost}/cuoi">`;
      scene.server.page(startHost, "/album", `<!doctype html><title>album</title><body>${all.join("")}${last}`);
      const heard = () => scene.server.requests(blockedHost).length;
      await scene.withoutUs(async (open) => {
        await open(`http://${startHost}/album`);
        await until("all are asked for", async () => heard() === all.length);
      });
      scene.server.forgetRequests();
      await scene.open(`http://${startHost}/album`);
      await until("all have been tried", async () =>
        scene.server.requests(freeHost).some(({ path }) => path === "/cuoi"),
      );
      await moment(500);
      expect(heard()).toBe(0);
    },
    "by an address that never settles",
  );

  trick("view-source", async () => {
    await closeTabs(scene);
    const free = newHost("nguon");
    for (const host of [free, blockedHost]) scene.server.page(host, "/nguon", "<!doctype html><p>nguồn</p>");
    await scene.open(`view-source:http://${free}/nguon`);
    expect(scene.server.requests(free)).toHaveLength(1);
    await scene.open(`view-source:http://${blockedHost}/nguon`);
    expect(scene.server.requests(blockedHost)).toEqual([]);
  });

  trick("file-frame", async () => {
    const folder = await mkdtemp(join(tmpdir(), "luy-tre-file-"));
    try {
      await expectBlocked(scene, async (host) => {
        const frame = `<iframe src="http://${host}/choi" width="600" height="300"></iframe>`;
        await writeFile(join(folder, `${host}.html`), `<!doctype html><p>tệp trên máy</p>${frame}`);
        await scene.open(`file://${folder}/${host}.html`);
      });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
}
