import type { Page } from "playwright-core";
import { beforeAll, beforeEach, expect } from "vitest";
import { askFrom } from "../../e2e/support/ask.ts";
import { setLimits } from "../../e2e/support/set-limits.ts";
import { tellStories } from "../../e2e/support/story.ts";
import { until } from "../../e2e/support/until.ts";
import { blockedHost, blockedToo, closeTabs, freeHost, paintsOf, serveHarm, untilBlocked, untilHarm } from "../harm.ts";
import { trick } from "../trick.ts";

const story = tellStories();
const club = "cau-lac-bo.example";
const add = async (site: string, action: "allow" | "block") => {
  expect(await askFrom(story.own(), "site:add", { site, action })).toMatchObject({ ok: true });
};

beforeAll(async () => {
  await add("đánh-bài.example", "block");
  await add(`${club}/choi`, "block");
  await story.floorIsReady();
});
beforeEach(() => closeTabs(story));

/** Each address ends on our blocked page, or nowhere at all, and is not seen. */
async function expectAllBlocked(urls: readonly string[]): Promise<void> {
  const isOver = (page: Page) => page.url() === "about:blank" || /^chrome-(extension|error):/.test(page.url());
  await Promise.all(
    urls.map(async (url) => {
      const page = await story.open(url);
      await until(`${url} has come to its end`, async () => isOver(page));
      expect({ url, seen: await page.locator(".harm").isVisible() }).toEqual({ url, seen: false });
      await page.close();
    }),
  );
}

function serveAll(hosts: readonly string[]): void {
  for (const host of hosts) serveHarm(story.server, host);
}

trick("spelt-host", async () => {
  serveAll([blockedHost, `${blockedHost}.`, `www.${blockedHost}`, `a.b.${blockedHost}.`, freeHost, `${freeHost}.`]);
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
  for (const url of spellings(freeHost).slice(0, 5)) await (await story.open(url)).locator(".harm").waitFor();
  await closeTabs(story);
  await expectAllBlocked(spellings(blockedHost));
  const heard = [blockedHost, `${blockedHost}.`, `a.b.${blockedHost}.`].flatMap((host) => story.server.requests(host));
  expect(heard).toEqual([]);
});

trick("spelt-name", async () => {
  serveAll(["xn--nh-bi-1qag5j.example", new URL("http://đánh-bài.example").hostname]);
  await expectAllBlocked([
    "http://đánh-bài.example/",
    "http://ĐÁNH-BÀI.example/",
    `http://${new URL("http://đánh-bài.example").hostname}/`,
  ]);
});

trick("spelt-path", async () => {
  serveAll([club]);
  const open = await story.open(`http://${club}/choix`);
  await untilHarm(story);
  await until("its paint is told", async () => paintsOf(story, club) > 0);
  await open.close();
  story.server.forgetRequests();
  await expectAllBlocked(
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
      "/Choi",
    ].map((path) => `http://${club}${path}`),
  );
  expect(paintsOf(story, club)).toBe(0);
});

trick("ip-host", async () => {
  const listed = "1.1.1.1";
  const free = "203.0.113.7";
  serveAll([listed, free, "[::ffff:101:101]", "[::ffff:cb00:7107]"]);
  for (const url of [`http://${free}/`, "http://[::ffff:203.0.113.7]/"])
    await (await story.open(url)).locator(".harm").waitFor();
  await closeTabs(story);
  await expectAllBlocked(
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
  expect(["[::ffff:101:101]", listed].map((host) => paintsOf(story, host))).toEqual([0, 0]);
});

trick("substring", async () => {
  const allowed = "nhac-hay.example";
  await add(allowed, "allow");
  await add(`bai-tap.example/toan`, "allow");
  await add(`xau${allowed}`, "block");
  await story.floorIsReady();
  serveAll([allowed, blockedHost, `${allowed}.${blockedHost}`, `xau${allowed}`, blockedToo]);
  await (await story.open(`http://${allowed}/`)).locator(".harm").waitFor();
  await closeTabs(story);
  await expectAllBlocked([
    `http://${allowed}.${blockedHost}/`,
    `http://${blockedHost}/${allowed}`,
    `http://${blockedHost}/?u=http://${allowed}/`,
    `http://${blockedHost}/#http://${allowed}/`,
    `http://${allowed}@${blockedHost}/`,
    `http://xau${allowed}/`,
    `http://${blockedHost}/bai-tap.example/toan`,
  ]);
  expect(story.server.requests(blockedHost)).toEqual([]);
});

trick("garden-substring", async () => {
  const { limits } = await askFrom(story.own(), "limits:read");
  const garden = limits.garden.find((site) => !site.includes("/")) ?? "";
  const foreign = [`xau${garden}`, `${garden}.example`, `${garden.replaceAll(".", "-")}.example`];
  serveAll([garden, ...foreign]);
  await (await story.open(`http://${foreign[0]}/`)).locator(".harm").waitFor();
  await closeTabs(story);
  await setLimits(story.own(), { child: { tier: "under-7" } });
  await story.floorIsReady();
  await (await story.open(`http://${garden}/`)).locator(".harm").waitFor();
  await closeTabs(story);
  await expectAllBlocked([
    ...foreign.map((host) => `http://${host}/`),
    `http://${foreign[0]}/${garden}`,
    `http://${garden}@${foreign[0]}/`,
  ]);
  await untilBlockedOf(foreign[0] ?? "");
});

async function untilBlockedOf(host: string): Promise<void> {
  await story.open(`http://${host}/`);
  await untilBlocked(story);
  expect(story.server.requests(host)).toEqual([]);
}
