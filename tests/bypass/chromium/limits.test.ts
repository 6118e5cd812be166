import type { Page } from "playwright-core";
import { beforeAll, describe, expect } from "vitest";
import { categoryIds } from "../../../core/category/categories.ts";
import { newChild } from "../../../core/limits/child.ts";
import type { SiteRule } from "../../../core/limits/site-rule.ts";
import type { StoredLimits } from "../../../core/limits/stored-limits.ts";
import { rankNeeded } from "../../../platform/messages/ranks.ts";
import { askFrom } from "../../e2e/support/ask.ts";
import { setLimits } from "../../e2e/support/set-limits.ts";
import { tellStories } from "../../e2e/support/story.ts";
import { family, type FamilyPart } from "../../family.ts";
import { trick } from "../trick.ts";

const story = tellStories();
const phc = "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$AAECAwQFBgcICQoLDA0ODw";
let own: Page;
const week = 7 * 24 * 3600_000;
const locked = { ok: false, refusal: "locked" };
const read = () => askFrom(own, "limits:read");

const parentsRules: SiteRule[] = [
  { site: "tro-choi.example", action: "block" },
  { site: "tam-thoi.example", action: "block", until: Date.now() + week },
  { site: "muon.example", action: "allow", until: Date.now() + week },
];

beforeAll(async () => {
  own = story.own();
  await setLimits(own, {
    child: { tier: "10-12", birthMonth: "2015-05", siteRules: parentsRules },
    categories: { video: "block" },
    lists: { "x-list": true },
  });
  await askFrom(own, "pin:create", phc);
  await askFrom(own, "pin:lock");
});

type Door = (now: StoredLimits) => FamilyPart;

/** A change of the child's own site rules. */
const rules =
  (change: (all: SiteRule[]) => SiteRule[]): Door =>
  ({ children: [child] }) => ({ child: { ...child!, siteRules: change(child!.siteRules) } });

/** Each is one way to let more through; none may work without the PIN. */
const sideDoors: Readonly<Record<string, Door>> = {
  "an older tier": () => ({ child: { tier: "16-17" } }),
  "the next tier": () => ({ child: { tier: "13-15", birthMonth: "2015-05" } }),
  "an earlier birth month": () => ({ child: { tier: "10-12", birthMonth: "2010-05" } }),
  "no fixed tier": () => ({ child: { birthMonth: "2015-05" } }),
  "the welcome begun anew": () => ({ setUp: false }),
  "a category allowed": ({ children: [child] }) => ({ categories: { ...child!.categories, social: "allow" } }),
  "a category blurred instead of blocked": ({ children: [child] }) => ({
    categories: { ...child!.categories, gambling: "blur" },
  }),
  "a parent's category forgotten": () => ({ categories: {} }),
  "a category pinned to what it is today": ({ children: [child] }) => ({
    categories: { ...child!.categories, shopping: "caution" },
  }),
  "a site allowed": rules((all) => [...all, { site: "moi.example", action: "allow" }]),
  "a site allowed for a minute": rules((all) => [
    ...all,
    { site: "moi.example", action: "allow", until: Date.now() + 60_000 },
  ]),
  "a site allowed for the whole family": () => ({ siteRules: [{ site: "moi.example", action: "allow" }] }),
  "a block turned into an allow": rules((all) => all.map((rule) => ({ ...rule, action: "allow" as const }))),
  "a block taken away": rules((all) => all.filter(({ site }) => site !== "tro-choi.example")),
  "a block that ends": rules((all) => all.map((rule) => ({ ...rule, until: Date.now() + 1000 }))),
  "a block of less": rules((all) =>
    all.map((rule) => (rule.action === "block" ? { ...rule, site: `${rule.site}/mot` } : rule)),
  ),
  "a leave that lasts": rules((all) => all.map(({ site, action }) => ({ site, action }))),
  "an older child, and that one at the browser": ({ children }) => ({
    children: [...children, { ...newChild("lon"), tier: "16-17" }],
    active: "lon",
  }),
  "a twin with a day's time before it": ({ children }) => ({
    children: [...children, { ...children[0]!, id: "em" }],
    active: "em",
  }),
  "a schedule that seats an older child": ({ children }) => ({
    children: [...children, { ...newChild("lon"), tier: "16-17" }],
    switching: [{ child: "lon", days: [1], from: 0, to: 5 }],
  }),
  "the child taken away": () => ({ children: [{ ...newChild("lon"), tier: "16-17" }], active: "lon" }),
  "a bigger budget": ({ children: [child] }) => ({
    child: { ...child!, time: { ...child!.time, day: { ...child!.time.day, perGame: null } } },
  }),
  "a list switched off": ({ lists }) => ({ lists: { ...lists, "another-list": false } }),
  "a parent's list forgotten": () => ({ lists: {} }),
};

for (const [name, change] of Object.entries(sideDoors)) {
  trick(
    "side-door",
    async () => {
      const { stored } = await read();
      expect(await askFrom(own, "limits:change", family(change(stored), stored))).toEqual(locked);
      expect((await read()).stored).toEqual(stored);
    },
    name,
  );
}

trick("softer-rule", async () => {
  const { stored } = await read();
  const soft: SiteRule[] = [
    { site: "tro-choi.example", action: "allow" },
    { site: "www.tro-choi.example", action: "allow" },
    { site: "https://tro-choi.example/mot", action: "allow" },
    { site: "TRO-CHOI.example", action: "block", until: Date.now() + 1000 },
  ];
  for (const rule of soft) expect(await askFrom(own, "site:add", rule)).toEqual(locked);
  for (const rule of soft.slice(0, 3)) {
    const next = family(rules((all) => [rule, ...all])(stored), stored);
    expect(await askFrom(own, "limits:change", next)).toEqual(locked);
  }
  const turned = await askFrom(own, "limits:change", family(rules((all) => all.toReversed())(stored), stored));
  expect(turned).toMatchObject({ ok: true });
  const page = await story.open("http://tro-choi.example/");
  await expect.poll(() => page.url()).toContain(story.browser.ownPageUrl("blocked.html"));
  await page.close();
});

trick("messages-locked", async () => {
  for (const [name, rank] of Object.entries(rankNeeded)) {
    if (rank !== "unlocked") continue;
    const answer = await own.evaluate((m) => chrome.runtime.sendMessage({ m, a: [] }), name);
    expect(answer).toEqual({ error: "refused: needs unlocked" });
  }
  expect(await askFrom(own, "pin:create", phc)).toEqual(locked);
  expect(await askFrom(own, "pin:finish", crypto.randomUUID(), "AAECAwQFBgcICQoLDA0ODw")).toMatchObject({ ok: false });
});

const wrongHash = "AAAAAAAAAAAAAAAAAAAAAA";
const tryOnce = async (page: Page) => {
  const taken = await askFrom(page, "pin:begin");
  return taken.ok ? askFrom(page, "pin:finish", taken.ticket, wrongHash) : taken;
};

trick("brute-force", async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => tryOnce(own)));
  const refusals = answers.map((answer) => (answer.ok ? "unlocked" : answer.refusal));
  expect(refusals.filter((refusal) => refusal === "wrong")).toHaveLength(5);
  expect(refusals.filter((refusal) => refusal === "wait")).toHaveLength(15);
  // A ticket is good for one comparison, and the right hash is of no use without one.
  expect(await askFrom(own, "pin:finish", crypto.randomUUID(), "AAECAwQFBgcICQoLDA0ODw")).toMatchObject({ ok: false });
});

trick("brute-force-restart", async () => {
  const before = await askFrom(own, "pin:begin");
  expect(before).toMatchObject({ ok: false, refusal: "wait" });
  await story.browser.killWorker();
  expect(await tryOnce(own)).toMatchObject({ ok: false, refusal: "wait" });
  await story.browser.restart();
  own = await story.browser.openOwnPage("popup.html");
  const after = await askFrom(own, "pin:begin");
  expect(after).toMatchObject({ ok: false, refusal: "wait" });
  expect((after as { waitSeconds: number }).waitSeconds).toBeGreaterThan(0);
});

/** What the developer tools of one of our pages can do: everything that the page can. */
describe("by hand", () => {
  trick("limits-by-hand", async () => {
    const { stored, limits } = await read();
    const loose = family(
      {
        child: { tier: "16-17", siteRules: [] },
        categories: Object.fromEntries(categoryIds.map((id) => [id, "allow"])) as never,
      },
      stored,
    );
    await own.evaluate((limitsByHand) => chrome.storage.local.set({ limits: limitsByHand }), loose);
    await story.browser.killWorker();
    const after = await read();
    expect(after.limits.tier).toBe(limits.tier);
    expect(after.health).not.toBe("good");
    expect(after.limits.categories.gambling.treatment).toBe("block");
  });

  trick("unlock-by-hand", async () => {
    await own.evaluate(() => {
      const steady = performance.timeOrigin + performance.now();
      return chrome.storage.session.set({ unlockedUntil: Date.now() + 200_000, unlockedUntilSteady: steady + 200_000 });
    });
    const { stored } = await read();
    expect(await askFrom(own, "limits:change", family({ child: { tier: "16-17" } }, stored))).toEqual(locked);
  });

  trick("pin-by-hand", async () => {
    await own.evaluate(
      () =>
        new Promise<void>((done, fail) => {
          const open = indexedDB.open("luy-tre");
          open.addEventListener("error", () => fail(new Error("no database")));
          open.addEventListener("success", () => {
            const pins = open.result.transaction("pin", "readwrite").objectStore("pin");
            pins.clear().onsuccess = () => (open.result.close(), done());
          });
        }),
    );
    await story.browser.killWorker();
    const { stored } = await read();
    expect(await askFrom(own, "limits:change", family({ child: { tier: "16-17" } }, stored))).toEqual(locked);
  });
});
