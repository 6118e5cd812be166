import { expect } from "vitest";
import { categoryIds } from "../../../core/category/categories.ts";
import { newChild } from "../../../core/limits/child.ts";
import type { SiteRule } from "../../../core/limits/site-rule.ts";
import type { StoredLimits } from "../../../core/limits/stored-limits.ts";
import { rankNeeded } from "../../../platform/messages/ranks.ts";
import { askFrom } from "../../e2e/support/ask.ts";
import { setLimits } from "../../e2e/support/set-limits.ts";
import { family, type FamilyPart } from "../../family.ts";
import { closeTabs, untilBlocked } from "../harm.ts";
import type { Scene } from "../scene.ts";
import { trick } from "../trick.ts";

const phc = "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$AAECAwQFBgcICQoLDA0ODw";
const week = 7 * 24 * 3600_000;
const locked = { ok: false, refusal: "locked" };

const parentsRules: SiteRule[] = [
  { site: "tro-choi.example", action: "block" },
  { site: "tam-thoi.example", action: "block", until: Date.now() + week },
  { site: "muon.example", action: "allow", until: Date.now() + week },
];

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

/** The family whose limits are tried: a child of ten to twelve, and a PIN that nobody has typed. */
export async function prepareLimits(scene: Scene): Promise<void> {
  await setLimits(scene.own(), {
    child: { tier: "10-12", birthMonth: "2015-05", siteRules: parentsRules },
    categories: { video: "block" },
    lists: { "x-list": true },
  });
  await askFrom(scene.own(), "pin:create", phc);
  await askFrom(scene.own(), "pin:lock");
}

const wrongHash = "AAAAAAAAAAAAAAAAAAAAAA";
const rightHash = "AAECAwQFBgcICQoLDA0ODw";

export async function tryPin({ own }: Scene) {
  const taken = await askFrom(own(), "pin:begin");
  return taken.ok ? askFrom(own(), "pin:finish", taken.ticket, wrongHash) : taken;
}

/** Changes of limits without the PIN, in order: the tries at it leave it locked for a while. */
export function playLimits(scene: Scene): void {
  for (const [name, change] of Object.entries(sideDoors)) trick("side-door", () => playDoor(scene, change), name);
  trick("softer-rule", () => playSofterRule(scene));
  trick("messages-locked", () => playLockedMessages(scene));
  trick("brute-force", () => playGuesses(scene));
  trick("brute-force-restart", () => playGuessesAfterRestart(scene));
  trick("limits-by-hand", () => playLimitsByHand(scene));
  trick("unlock-by-hand", () => playUnlockByHand(scene));
  trick("pin-by-hand", () => playPinByHand(scene));
}

const read = ({ own }: Scene) => askFrom(own(), "limits:read");

async function playDoor(scene: Scene, change: Door): Promise<void> {
  const { stored } = await read(scene);
  expect(await askFrom(scene.own(), "limits:change", family(change(stored), stored))).toEqual(locked);
  expect((await read(scene)).stored).toEqual(stored);
}

async function playSofterRule(scene: Scene): Promise<void> {
  await closeTabs(scene);
  const { stored } = await read(scene);
  const soft: SiteRule[] = [
    { site: "tro-choi.example", action: "allow" },
    { site: "www.tro-choi.example", action: "allow" },
    { site: "https://tro-choi.example/mot", action: "allow" },
    { site: "TRO-CHOI.example", action: "block", until: Date.now() + 1000 },
  ];
  for (const rule of soft) expect(await askFrom(scene.own(), "site:add", rule)).toEqual(locked);
  for (const rule of soft.slice(0, 3)) {
    const next = family(rules((all) => [rule, ...all])(stored), stored);
    expect(await askFrom(scene.own(), "limits:change", next)).toEqual(locked);
  }
  const turned = family(rules((all) => all.toReversed())(stored), stored);
  expect(await askFrom(scene.own(), "limits:change", turned)).toMatchObject({ ok: true });
  await scene.open("http://tro-choi.example/");
  await untilBlocked(scene);
}

async function playLockedMessages(scene: Scene): Promise<void> {
  for (const [name, rank] of Object.entries(rankNeeded)) {
    if (rank !== "unlocked") continue;
    const said = scene.own().evaluate((m) => chrome.runtime.sendMessage({ m, a: [] }) as Promise<unknown>, name);
    expect(await said).toEqual({ error: "refused: needs unlocked" });
  }
  expect(await askFrom(scene.own(), "pin:create", phc)).toEqual(locked);
  const untaken = await askFrom(scene.own(), "pin:finish", crypto.randomUUID(), rightHash);
  expect(untaken).toMatchObject({ ok: false });
}

async function playGuesses(scene: Scene): Promise<void> {
  const answers = await Promise.all(Array.from({ length: 20 }, () => tryPin(scene)));
  const refusals = answers.map((answer) => (answer.ok ? "unlocked" : answer.refusal));
  expect(refusals.filter((refusal) => refusal === "wrong")).toHaveLength(5);
  expect(refusals.filter((refusal) => refusal === "wait")).toHaveLength(15);
  // A ticket is good for one comparison, and the right hash is of no use without one.
  const untaken = await askFrom(scene.own(), "pin:finish", crypto.randomUUID(), rightHash);
  expect(untaken).toMatchObject({ ok: false });
}

async function playGuessesAfterRestart(scene: Scene): Promise<void> {
  expect(await askFrom(scene.own(), "pin:begin")).toMatchObject({ ok: false, refusal: "wait" });
  await scene.sleep();
  expect(await tryPin(scene)).toMatchObject({ ok: false, refusal: "wait" });
  await scene.restart();
  const after = await askFrom(scene.own(), "pin:begin");
  expect(after).toMatchObject({ ok: false, refusal: "wait" });
  expect((after as { waitSeconds: number }).waitSeconds).toBeGreaterThan(0);
}

/** What the developer tools of one of our pages can do is everything that the page can. */
async function playLimitsByHand(scene: Scene): Promise<void> {
  const { stored, limits } = await read(scene);
  const loose = family(
    {
      child: { tier: "16-17", siteRules: [] },
      categories: Object.fromEntries(categoryIds.map((id) => [id, "allow"])) as never,
    },
    stored,
  );
  await scene.own().evaluate((byHand) => chrome.storage.local.set({ limits: byHand }), loose);
  await scene.sleep();
  const after = await read(scene);
  expect(after.limits.tier).toBe(limits.tier);
  expect(after.health).not.toBe("good");
  expect(after.limits.categories.gambling.treatment).toBe("block");
}

async function playUnlockByHand(scene: Scene): Promise<void> {
  await scene.own().evaluate(() => {
    const steady = performance.timeOrigin + performance.now();
    return chrome.storage.session.set({ unlockedUntil: Date.now() + 200_000, unlockedUntilSteady: steady + 200_000 });
  }, undefined);
  await expectLocked(scene);
}

async function playPinByHand(scene: Scene): Promise<void> {
  await scene.own().evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const open = indexedDB.open("luy-tre");
        open.addEventListener("error", () => fail(new Error("no database")));
        open.addEventListener("success", () => {
          const pins = open.result.transaction("pin", "readwrite").objectStore("pin");
          pins.clear().onsuccess = () => (open.result.close(), done());
        });
      }),
    undefined,
  );
  await scene.sleep();
  await expectLocked(scene);
}

async function expectLocked(scene: Scene): Promise<void> {
  const { stored } = await read(scene);
  expect(await askFrom(scene.own(), "limits:change", family({ child: { tier: "16-17" } }, stored))).toEqual(locked);
}
