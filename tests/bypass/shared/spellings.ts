import { expect } from "vitest";
import { askFrom } from "../../e2e/support/ask.ts";
import { setLimits } from "../../e2e/support/set-limits.ts";
import { until } from "../../e2e/support/until.ts";
import { blockedHost, blockedToo, closeTabs, freeHost, paintsOf, serveHarm, untilBlocked, untilHarm } from "../harm.ts";
import type { FamilyPart } from "../../family.ts";
import type { Scene, Tab } from "../scene.ts";
import { trick } from "../trick.ts";

const club = "cau-lac-bo.example";

/** Other spellings of names and paths. `beforeAll` has put in what `prepareSpellings` says. */
export function playSpellings(scene: Scene): void {
  playHosts(scene);
  playPaths(scene);
  playSubstrings(scene);
}

/** What a parent has blocked for these tricks. */
export async function prepareSpellings(scene: Scene): Promise<void> {
  await add(scene, "đánh-bài.example", "block");
  await add(scene, `${club}/choi`, "block");
  await scene.limitsHold();
}

async function add({ own }: Scene, site: string, action: "allow" | "block"): Promise<void> {
  expect(await askFrom(own(), "site:add", { site, action })).toMatchObject({ ok: true });
}

async function live(scene: Scene, child: NonNullable<FamilyPart["child"]>): Promise<void> {
  await setLimits(scene.own(), { child });
  await scene.limitsHold();
}

/** Each address ends on our blocked page, or nowhere at all, and is not seen. */
async function expectAllBlocked(scene: Scene, urls: readonly string[]): Promise<void> {
  const isOver = async (tab: Tab) => /^(about|chrome-extension|chrome-error|moz-extension):/.test(await tab.url());
  const tabs = await Promise.all(urls.map((url) => scene.open(url)));
  await Promise.all(tabs.map((tab, at) => until(`${urls[at]} has come to its end`, () => isOver(tab))));
  expect(await scene.isHarmSeen()).toBe(false);
  await Promise.all(tabs.map((tab) => tab.close()));
}

/** The trick by itself: where nobody blocks, the page is seen. */
async function expectSeen(scene: Scene, url: string): Promise<void> {
  await closeTabs(scene);
  await scene.open(url);
  await untilHarm(scene);
  await closeTabs(scene);
}

function serveAll({ server }: Scene, hosts: readonly string[]): void {
  for (const host of hosts) serveHarm(server, host);
}

function playHosts(scene: Scene): void {
  trick("spelt-host", async () => {
    serveAll(scene, [
      blockedHost,
      `${blockedHost}.`,
      `www.${blockedHost}`,
      `a.b.${blockedHost}.`,
      freeHost,
      `${freeHost}.`,
    ]);
    const spellings = (host: string) => [
      `http://${host}./`,
      `http://${host.toUpperCase()}/`,
      `http://${host}:8080/`,
      `https://${host}/`,
      `http://wikipedia.org:x@${host}/`,
      `http://a.b.${host}./`,
      `http://${host.replace("a", "%61")}/`,
      `http://${host.replace(".", "。")}/`,
      `http:\\\\${host}\\choi`,
    ];
    for (const url of spellings(freeHost).slice(0, 4)) await expectSeen(scene, url);
    await expectAllBlocked(scene, spellings(blockedHost));
    const heard = [blockedHost, `${blockedHost}.`, `a.b.${blockedHost}.`].flatMap((host) =>
      scene.server.requests(host),
    );
    expect(heard).toEqual([]);
  });

  trick("dotted-name", async () => {
    const free = "may-tim.example";
    const tube = "www.youtube.com";
    const engine = "www.bing.com";
    for (const host of [free, tube, engine]) {
      for (const name of [host, `${host}.`]) scene.server.page(name, "*", "<!doctype html><p>trang</p>");
    }
    const endsAt = async (url: string, end: string) => {
      const tab = await scene.open(url);
      await until(`${url} ends at ${end}`, async () => (await tab.url()).replace("ai:x@", "") === end);
      await tab.close();
    };
    await live(scene, { tier: "16-17", safeSearch: false });
    for (const at of [`${free}/search?safe=off`, `${engine}/search?q=a&adlt=off`, `${tube}/shorts/bbbbbbbbbbb`]) {
      await endsAt(`https://${at.replace("/", "./")}`, `https://${at}`);
    }
    await live(scene, { tier: "10-12", safeSearch: true });
    const held = `https://${engine}/search?q=a&adlt=strict`;
    for (const host of [`${engine}.`, `ai:x@${engine}.`, `ai:x@${engine}`]) {
      await endsAt(`https://${host}/search?q=a&adlt=off`, held);
    }
    for (const url of [`https://${tube}./shorts/bbbbbbbbbbb`, `https://ai:x@${tube}/shorts/bbbbbbbbbbb`]) {
      await endsAt(url, `https://${tube}/watch?v=bbbbbbbbbbb`);
    }
    expect([engine, tube].flatMap((host) => scene.server.requests(`${host}.`))).toEqual([]);
  });

  trick("spelt-name", async () => {
    const spellings = (name: string) => [
      `http://${name}/`,
      `http://${name.toUpperCase()}/`,
      new URL(`http://${name}`).href,
    ];
    serveAll(
      scene,
      ["đánh-cờ.example", "đánh-bài.example"].map((name) => new URL(`http://${name}`).hostname),
    );
    for (const url of spellings("đánh-cờ.example")) await expectSeen(scene, url);
    await expectAllBlocked(scene, spellings("đánh-bài.example"));
  });

  trick("ip-host", async () => {
    const listed = "1.1.1.1";
    const free = "203.0.113.7";
    serveAll(scene, [listed, free, "[::ffff:101:101]", "[::ffff:cb00:7107]"]);
    for (const url of [`http://${free}/`, "http://[::ffff:203.0.113.7]/"]) await expectSeen(scene, url);
    await expectAllBlocked(
      scene,
      [
        "1.1.1.1",
        "16843009",
        "0x01010101",
        "01.01.01.01",
        "1.1.257",
        "1.1.1.1.",
        "[::ffff:1.1.1.1]",
        "[::ffff:101:101]",
      ].map((host) => `http://${host}/`),
    );
    expect(["[::ffff:101:101]", listed].map((host) => paintsOf(scene, host))).toEqual([0, 0]);
  });
}

function playPaths(scene: Scene): void {
  trick("spelt-path", async () => {
    serveAll(scene, [club]);
    const open = await scene.open(`http://${club}/choix`);
    await untilHarm(scene);
    await until("its paint is told", async () => paintsOf(scene, club) > 0);
    await open.close();
    scene.server.forgetRequests();
    await expectAllBlocked(
      scene,
      [
        "/choi",
        "/%63hoi",
        "/%2563hoi",
        "//choi",
        "/./choi/",
        "/x/%2e%2e/choi",
        "/choi?a=b",
        "/choi%2F1",
        "/choi;v=1/../choi",
        "/choi;v=1",
        "/Choi",
      ].map((path) => `http://${club}${path}`),
    );
    expect(paintsOf(scene, club)).toBe(0);
  });
}

function playSubstrings(scene: Scene): void {
  trick("substring", async () => {
    const allowed = "nhac-hay.example";
    await add(scene, allowed, "allow");
    await add(scene, `bai-tap.example/toan`, "allow");
    await add(scene, `xau${allowed}`, "block");
    await scene.limitsHold();
    serveAll(scene, [allowed, blockedHost, `${allowed}.${blockedHost}`, `xau${allowed}`, blockedToo]);
    await expectSeen(scene, `http://${allowed}/`);
    await expectAllBlocked(scene, [
      `http://${allowed}.${blockedHost}/`,
      `http://${blockedHost}/${allowed}`,
      `http://${blockedHost}/?u=http://${allowed}/`,
      `http://${blockedHost}/#http://${allowed}/`,
      `http://${allowed}@${blockedHost}/`,
      `http://xau${allowed}/`,
      `http://${blockedHost}/bai-tap.example/toan`,
    ]);
    expect(scene.server.requests(blockedHost)).toEqual([]);
  });

  trick("garden-substring", async () => {
    const { limits } = await askFrom(scene.own(), "limits:read");
    const garden = limits.garden.find((site) => !site.includes("/")) ?? "";
    const foreign = [`xau${garden}`, `${garden}.example`, `${garden.replaceAll(".", "-")}.example`];
    serveAll(scene, [garden, ...foreign]);
    await live(scene, { tier: "10-12" });
    await expectSeen(scene, `http://${foreign[0]}/`);
    await live(scene, { tier: "under-7" });
    await expectSeen(scene, `http://${garden}/`);
    await expectAllBlocked(scene, [
      ...foreign.map((host) => `http://${host}/`),
      `http://${foreign[0]}/${garden}`,
      `http://${garden}@${foreign[0]}/`,
    ]);
    await scene.open(`http://${foreign[0]}/`);
    await untilBlocked(scene);
    expect(scene.server.requests(foreign[0] ?? "")).toEqual([]);
  });
}
