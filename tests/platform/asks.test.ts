import { beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import "./support/browser.ts";
import { longestLine, mostWaiting, type Ask } from "../../core/ask/ask.ts";
import { newChild } from "../../core/limits/child.ts";
import { askHandlers } from "../../entrypoints/background/ask-handlers.ts";
import { limitsHandlers } from "../../entrypoints/background/limits-handlers.ts";
import { endOnce } from "../../entrypoints/background/once-rules.ts";
import { dropPastAsks, readAsks, writeAsk } from "../../platform/asks.ts";
import { database } from "../../platform/database.ts";
import { dropBrokenRows } from "../../platform/storage/sound-rows.ts";
import { forgetLimits, readKept, writeLimits } from "../../platform/limits-store.ts";
import { answer, type Handlers } from "../../platform/messages/answer.ts";
import { isUnlocked, lock, openUnlock, writePin } from "../../platform/pin-store.ts";
import { readTime } from "../../platform/time-store.ts";
import { family } from "../family.ts";

// What follows a change in the browser is another test's.
vi.mock("../../entrypoints/background/apply-limits.ts", () => ({
  applyLimits: async () => undefined,
  applyTime: async () => undefined,
}));
vi.mock("../../entrypoints/background/show-badge.ts", () => ({ showBadge: async () => true }));

const phc = "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$AAECAwQFBgcICQoLDA0ODw";
const around = { ownId: "us", ownBase: "chrome-extension://us/", isUnlocked };
const page = { id: "us", origin: "chrome-extension://us", url: "chrome-extension://us/blocked.html" };
const handlers = { ...askHandlers, ...limitsHandlers } as Handlers;
const send = (m: string, ...a: unknown[]) => answer({ m, a }, page, handlers, around);
const askFor = async (address: string) =>
  ((await send("ask:site", address, null, "")) as { value: { id: string } }).value.id;

beforeEach(async () => {
  await Promise.all([database.asks.clear(), database.days.clear(), database.notes.clear(), database.pin.clear()]);
  forgetLimits();
  const children = [newChild("1"), newChild("2")];
  await writeLimits(family({ setUp: true, children, active: "2" }));
  await writePin(phc);
  await lock();
});

const rulesOf = async (child: string) => (await readKept()).stored!.children.find(({ id }) => id === child)!.siteRules;

describe("a child's ask", () => {
  test("waits, is counted for the week, and opens nothing", async () => {
    await send("ask:site", "https://tro-choi.example/x?y", "friends", "  cả nhóm\u202e  chơi ");
    expect(await readAsks()).toEqual([
      expect.objectContaining({
        child: "2",
        want: { what: "site", site: "tro-choi.example" },
        reason: "friends",
        words: "cả nhóm chơi",
        answer: null,
      }),
    ]);
    expect(await database.days.getAll()).toEqual([expect.objectContaining({ event: "asked", count: 1 })]);
    expect(await rulesOf("2")).toEqual([]);
  });

  test("pressed again stays one, and takes a reason that comes later", async () => {
    const id = await askFor("https://tro-choi.example/");
    const again = await send("ask:site", "https://tro-choi.example/other", "homework", "");
    expect(again).toMatchObject({ value: { id, state: "already" } });
    expect(await readAsks()).toEqual([expect.objectContaining({ id, reason: "homework" })]);
  });

  test("is cut to length, and markup stays text", async () => {
    await send("ask:time", 15, null, `<img onerror=alert(1)>${"a".repeat(1900)}`);
    const [{ words }] = (await readAsks()) as [Ask];
    expect(words).toHaveLength(longestLine);
    expect(words).toMatch(/^<img/);
  });

  test("is turned away while too many wait", async () => {
    for (let n = 0; n < mostWaiting; n++) await askFor(`https://s${n}.example/`);
    expect(await send("ask:site", "https://one-more.example/", null, "")).toMatchObject({ value: { state: "full" } });
    expect(await readAsks()).toHaveLength(mostWaiting);
  });

  test("is the child's own to see and to take back", async () => {
    const id = await askFor("https://tro-choi.example/");
    const other = await writeAsk("1", { what: "time", minutes: 15 }, null, "");
    expect(await send("ask:mine")).toMatchObject({ value: [{ id }] });
    await send("ask:withdraw", other.id);
    await send("ask:withdraw", id);
    expect((await readAsks()).map((ask) => ask.id)).toEqual([other.id]);
  });

  test("is let go after thirty days", async () => {
    await askFor("https://tro-choi.example/");
    await dropPastAsks(new Date(Date.now() + 29 * 86_400_000));
    expect(await readAsks()).toHaveLength(1);
    await dropPastAsks(new Date(Date.now() + 31 * 86_400_000));
    expect(await readAsks()).toEqual([]);
  });
});

test("a damaged ask is dropped, and the others stay", async () => {
  const id = await askFor("https://tro-choi.example/");
  await database.asks.put({ id: "b", want: null } as never);
  expect(await dropBrokenRows()).toBe(1);
  expect((await readAsks()).map((ask) => ask.id)).toEqual([id]);
});

describe("an answer", () => {
  test.each(["asks:read", "asks:answer", "asks:delete"])("by %s needs the PIN", async (message) => {
    const id = await askFor("https://tro-choi.example/");
    const words = { "asks:read": [], "asks:answer": [id, "always", ""], "asks:delete": [id] }[message]!;
    expect(await send(message, ...words)).toEqual({ error: "refused: needs unlocked" });
    expect(await rulesOf("2")).toEqual([]);
    expect(await readAsks()).toEqual([expect.objectContaining({ answer: null })]);
  });

  test("opens the site for the child who asked, whoever sits there now", async () => {
    const id = await askFor("https://tro-choi.example/");
    await openUnlock();
    const { stored } = await readKept();
    await writeLimits({ ...stored!, active: "1" });
    expect(await send("asks:answer", id, "quarter", "Chơi vui nhé")).toMatchObject({ value: { ok: true } });
    expect(await rulesOf("1")).toEqual([]);
    expect(await rulesOf("2")).toEqual([expect.objectContaining({ site: "tro-choi.example", action: "allow" })]);
    expect(await readAsks()).toEqual([
      expect.objectContaining({ answer: expect.objectContaining({ says: "quarter", words: "Chơi vui nhé" }) }),
    ]);
  });

  test("that gives time gives it to the child who asked and to no other", async () => {
    const { value } = (await send("ask:time", 15, null, "")) as { value: { id: string } };
    await openUnlock();
    const before = await readTime("2");
    expect(before.grantedUntil).toBeLessThanOrEqual(before.now);
    expect(await send("asks:answer", value.id, "quarter", "")).toMatchObject({ value: { ok: true } });
    const { now, grantedUntil } = await readTime("2");
    expect(Math.round((grantedUntil - now) / 60_000)).toBe(15);
    expect((await readTime("1")).grantedUntil).toBe(0);
  });

  test("of no opens nothing and is kept with its kind word", async () => {
    const id = await askFor("https://tro-choi.example/");
    await openUnlock();
    await send("asks:answer", id, "no", "Để cuối tuần nhé");
    expect(await rulesOf("2")).toEqual([]);
    expect(await readAsks()).toEqual([expect.objectContaining({ answer: expect.objectContaining({ says: "no" }) })]);
  });

  test("that gives minutes is taken back without a PIN", async () => {
    const { id } = await writeAsk("2", { what: "time", minutes: 30 }, null, "");
    const before = (await readTime("2")).grantedUntil;
    await openUnlock();
    await send("asks:answer", id!, "once", "");
    const given = await readTime("2");
    expect(given.grantedUntil - Math.max(before, given.now)).toBeGreaterThan(29 * 60_000);
    await lock();
    expect(await send("ask:end", id)).toMatchObject({ value: { ok: true, value: { answer: { ended: "taken" } } } });
    const after = await readTime("2");
    expect(after.grantedUntil).toBeLessThanOrEqual(Math.max(before, after.now));
  });

  test("that is taken back closes just what it opened", async () => {
    const [id, other] = [await askFor("https://tro-choi.example/"), await askFor("https://khac.example/")];
    await openUnlock();
    await send("asks:answer", id, "always", "");
    await send("asks:answer", other, "today", "");
    await lock();
    await send("ask:end", id);
    expect(await rulesOf("2")).toEqual([expect.objectContaining({ site: "khac.example" })]);
    expect((await readAsks()).find((ask) => ask.id === id)).toMatchObject({ answer: { ended: "taken" } });
  });

  test("opens the film that the youngest asked for, no other, and nothing for an hour", async () => {
    await writeLimits(
      family({ setUp: true, children: [newChild("1"), { ...newChild("2"), tier: "under-7" }], active: "2" }),
    );
    forgetLimits();
    const id = await askFor("https://www.youtube.com/watch?v=abcdefghijk&list=PL1");
    expect(await readAsks()).toEqual([
      expect.objectContaining({ want: { what: "site", site: "youtube.com/watch?v=abcdefghijk" } }),
    ]);
    const child = async () => (await readKept()).stored!.children.find((one) => one.id === "2")!;
    const onTheSpot = { site: "youtube.com/watch?v=zzzzzzzzzzz", action: "allow" };
    expect(await send("site:add", onTheSpot)).toMatchObject({ value: { ok: false, refusal: "locked" } });
    await openUnlock();
    expect(await send("asks:answer", id, "today", "")).toMatchObject({ value: { ok: false, refusal: "invalid" } });
    expect(await send("asks:answer", id, "always", "")).toMatchObject({ value: { ok: true } });
    expect(await send("site:add", onTheSpot)).toMatchObject({ value: { ok: true } });
    expect(await child()).toMatchObject({ siteRules: [], films: [{ of: "v=abcdefghijk" }, { of: "v=zzzzzzzzzzz" }] });
    await lock();
    expect(await send("ask:end", id)).toMatchObject({ value: { ok: true, value: { answer: { ended: "taken" } } } });
    expect(await child()).toMatchObject({ siteRules: [], films: [{ of: "v=zzzzzzzzzzz" }] });
  });

  test("given twice, as from two windows, is one grant", async () => {
    const { id } = await writeAsk("2", { what: "time", minutes: 15 }, null, "");
    const start = Math.max((await readTime("2")).grantedUntil, (await readTime("2")).now);
    await openUnlock();
    await Promise.all([send("asks:answer", id!, "once", ""), send("asks:answer", id!, "once", "")]);
    expect((await readTime("2")).grantedUntil - start).toBeLessThan(16 * 60_000);
  });
});

describe("leave for just this once", () => {
  test("ends with the site's last page, where the disk was full the next time that anybody looks", async () => {
    const id = await askFor("https://tro-choi.example/");
    await openUnlock();
    await send("asks:answer", id, "once", "");
    const tabs = vi.spyOn(fakeBrowser.tabs, "query");
    tabs.mockResolvedValue([{ id: 1, url: "https://tro-choi.example/" }] as never);
    await endOnce();
    tabs.mockResolvedValue([] as never);
    const set = vi.spyOn(fakeBrowser.storage.local, "set").mockRejectedValue(new Error("QuotaExceededError"));
    await endOnce(1);
    set.mockRestore();
    forgetLimits();
    expect(await rulesOf("2")).toHaveLength(1);
    expect((await readAsks())[0]?.answer, "is not said to be over while it is not").not.toHaveProperty("ended");
    await endOnce();
    expect(await rulesOf("2")).toEqual([]);
    expect((await readAsks())[0]?.answer).toMatchObject({ ended: "closed" });
    tabs.mockRestore();
  });
});
