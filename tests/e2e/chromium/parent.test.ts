import { expect, test } from "vitest";
import { freshLimits } from "../../../core/limits/stored-limits.ts";
import { family } from "../../family.ts";
import { askFrom } from "../support/ask.ts";
import { curatedHosts } from "../support/curated-hosts.ts";
import { setLimits } from "../support/set-limits.ts";
import { showsBlocked, tellStories } from "../support/story.ts";

const story = tellStories();
const [listed = ""] = curatedHosts("forum");
const plain = "truyen-co-tich.example";
const page = (title: string) => `<!doctype html><title>${title}</title><h1>${title}</h1>`;

test("a parent sets a PIN, and then only who knows it can weaken anything", async () => {
  const options = await story.browser.openOwnPage("options.html");
  await setLimits(story.own(), { child: { tier: "10-12" } });
  const phc = "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$AAECAwQFBgcICQoLDA0ODw";
  expect(await askFrom(options, "pin:create", phc)).toMatchObject({ ok: true });
  await askFrom(options, "pin:lock");

  const { stored } = await askFrom(options, "limits:read");
  const looser = family({ child: { tier: "16-17" } }, stored);
  expect(await askFrom(options, "limits:change", looser)).toEqual({ ok: false, refusal: "locked" });
  expect(await askFrom(options, "site:add", { site: listed, action: "allow" })).toEqual({
    ok: false,
    refusal: "locked",
  });
  expect(await askFrom(options, "pin:create", phc)).toEqual({ ok: false, refusal: "locked" });
  await expect(askFrom(options, "inbox:read")).rejects.toThrow("refused: needs unlocked");
  await expect(askFrom(options, "pin:change", phc)).rejects.toThrow("refused: needs unlocked");

  const stricter = family({ child: { tier: "7-9" } }, stored);
  expect(await askFrom(options, "limits:change", stricter)).toMatchObject({ ok: true });
  await options.close();
});

test("a block that a parent adds acts on the page that is open, typed text and all", async () => {
  story.server.page(plain, "/", page("Cây tre trăm đốt"));
  const open = await story.open(`http://${plain}/`);
  await expect.poll(() => open.locator("h1").isVisible()).toBe(true);
  expect(await askFrom(story.own(), "site:add", { site: plain, action: "block" })).toMatchObject({ ok: true });
  await expect.poll(() => showsBlocked(story, open)).toBe(true);
  await story.floorIsReady();
  story.server.forgetRequests();
  const again = await story.open(`http://www.${plain}/x`);
  await expect.poll(() => showsBlocked(story, again)).toBe(true);
  expect(story.server.requests(`www.${plain}`)).toEqual([]);
});

test("two windows that save at once: the second is told, nothing is overwritten", async () => {
  const { stored } = await askFrom(story.own(), "limits:read");
  const mine = family({ categories: { games: "block" } }, stored);
  const theirs = family({ categories: { video: "block" } }, stored);
  const answers = await Promise.all([mine, theirs].map((next) => askFrom(story.own(), "limits:change", next)));
  expect(answers.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  expect(answers.find(({ ok }) => !ok)).toEqual({ ok: false, refusal: "conflict" });
});

test("a path too long for the browser's rules is blocked all the same, and one too long to be kept is refused", async () => {
  const path = `/${"a".repeat(300)}`;
  story.server.page("duong-dai.example", path, page("Đường dài"));
  expect(await askFrom(story.own(), "site:add", { site: `duong-dai.example${path}`, action: "block" })).toMatchObject({
    ok: true,
  });
  await story.floorIsReady();
  const open = await story.open(`http://duong-dai.example${path}`);
  await expect.poll(() => showsBlocked(story, open)).toBe(true);

  const before = await askFrom(story.own(), "limits:read");
  const tooLong = { site: `duong-dai.example/${"ế".repeat(150)}`, action: "block" as const };
  expect(await askFrom(story.own(), "site:add", tooLong)).toEqual({ ok: false, refusal: "invalid" });
  expect(await askFrom(story.own(), "limits:read")).toEqual(before);
});

test("limits that somebody broke by hand give the last good copy, and the strictest tier without one", async () => {
  const before = await askFrom(story.own(), "limits:read");
  await story.own().evaluate(() => chrome.storage.local.set({ limits: { version: 1, child: "hacked" } }));
  await story.browser.killWorker();
  const after = await askFrom(story.own(), "limits:read");
  expect(after).toMatchObject({ health: "copy", limits: { tier: before.limits.tier } });

  await story.own().evaluate(forgetCopy);
  await story.browser.killWorker();
  const worst = await askFrom(story.own(), "limits:read");
  expect(worst).toMatchObject({ health: "strictest", limits: { tier: "under-7" }, stored: freshLimits });
});

/** Runs in a page of ours, as a clever child at the developer tools would. */
async function forgetCopy(): Promise<void> {
  const database = await new Promise<IDBDatabase>((done, fail) => {
    const opening = indexedDB.open("luy-tre");
    opening.addEventListener("success", () => done(opening.result));
    opening.addEventListener("error", () => fail(new Error("no database")));
  });
  const deleting = database.transaction("notes", "readwrite").objectStore("notes").delete("limitsCopy");
  await new Promise((done) => deleting.addEventListener("success", done));
  database.close();
}
