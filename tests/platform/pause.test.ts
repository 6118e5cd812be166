import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import "./support/browser.ts";
import { newChild } from "../../core/limits/child.ts";
import { pauseMs } from "../../core/limits/pause.ts";
import { defaultTime } from "../../core/time/time-limits.ts";
import { wakeAtNextEnd } from "../../entrypoints/background/apply-limits.ts";
import { limitsHandlers } from "../../entrypoints/background/limits-handlers.ts";
import { pauseHandlers } from "../../entrypoints/background/pause-handlers.ts";
import { database } from "../../platform/database.ts";
import { forgetLimits, readKept, readLimits, writeLimits } from "../../platform/limits-store.ts";
import { answer, type Handlers } from "../../platform/messages/answer.ts";
import type { LimitsView, Outcome } from "../../platform/messages/protocol.ts";
import { isUnlocked, lock, openUnlock, writePin } from "../../platform/pin-store.ts";
import { family } from "../family.ts";

// What follows a change in the browser is another test's.
vi.mock("../../entrypoints/background/apply-limits.ts", async (original) => ({
  ...(await original<object>()),
  applyLimits: async () => undefined,
}));

const phc = "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$AAECAwQFBgcICQoLDA0ODw";
const around = { ownId: "us", ownBase: "chrome-extension://us/", isUnlocked };
const popup = { id: "us", origin: "chrome-extension://us", url: "chrome-extension://us/popup.html" };
const handlers = { ...limitsHandlers, ...pauseHandlers } as Handlers;
const send = (m: string, ...a: unknown[]) => answer({ m, a }, popup, handlers, around);
const locked = { value: { ok: false, refusal: "locked" } };

const spent = { ...defaultTime, day: { ...defaultTime.day, all: 0 } };
const children = [
  { ...newChild("na"), tier: "10-12" as const },
  { ...newChild("bi"), tier: "7-9" as const, time: { ...defaultTime, day: { ...defaultTime.day, all: 30 } } },
];

/** The worker was killed and has come back: what it had in memory is gone. */
async function restartWorker(): Promise<typeof readLimits> {
  vi.resetModules();
  return (await import("../../platform/limits-store.ts")).readLimits;
}

beforeEach(async () => {
  await Promise.all([database.notes.clear(), database.pin.clear(), database.times.clear()]);
  forgetLimits();
  await writeLimits(family({ setUp: true, children, active: "na" }));
  await writePin(phc);
  await openUnlock();
  await send("pause:begin");
  await lock();
});

afterEach(async () => {
  vi.useRealTimers();
  await send("pause:end");
});

const isPaused = async () => (await readLimits()).pausedUntil !== null;

test("opens what parents may open, lasts over a killed worker, and ends by itself to the minute", async () => {
  const { pausedUntil, categories, time } = await readLimits();
  expect(pausedUntil! - Date.now()).toBeGreaterThan(pauseMs - 60_000);
  expect([categories.social.treatment, categories.adult.treatment, time.rest]).toEqual(["allow", "block", null]);
  expect((await (await restartWorker())()).pausedUntil).toBe(pausedUntil);
  vi.useFakeTimers({ now: pausedUntil! - 1, toFake: ["Date"] });
  expect(await isPaused()).toBe(true);
  vi.setSystemTime(pausedUntil!);
  expect((await readLimits()).categories.social.treatment).toBe("block");
});

test("is followed by a waking at its end", async () => {
  const { pausedUntil } = await readLimits();
  await wakeAtNextEnd();
  expect((await fakeBrowser.alarms.getAll()).map(({ scheduledTime }) => scheduledTime)).toEqual([pausedUntil! + 1]);
});

test("is ended by anybody, begun with the PIN alone", async () => {
  expect(await send("pause:end")).toEqual({ value: null });
  expect(await isPaused()).toBe(false);
  expect(await send("pause:begin")).toEqual({ error: "refused: needs unlocked" });
  expect(await isPaused()).toBe(false);
});

test("written by another hand it does not count", async () => {
  const kept = await fakeBrowser.storage.session.get("pause");
  await fakeBrowser.storage.session.set({ pause: { ...(kept["pause"] as object), child: "bi" } });
  expect((await (await restartWorker())()).pausedUntil).toBeNull();
});

test("is nothing that the parents set: it is not in what is kept, and the parents' page shows what they did set", async () => {
  const { value } = (await send("limits:read")) as { value: LimitsView };
  expect(JSON.stringify((await readKept()).stored)).not.toContain("paused");
  expect(value.limits.categories.social.treatment).toBe("block");
  expect(value.limits.pausedUntil).not.toBeNull();
});

test("a change made meanwhile is weighed by what was set", async () => {
  const { stored } = await readKept();
  const [na, bi] = stored!.children;
  const open = { ...stored, children: [{ ...na!, categories: { social: "allow" as const } }, bi!] };
  expect(await send("limits:change", open)).toMatchObject(locked);
});

test("ends when another child sits down, and nobody sits down with its time", async () => {
  const { value } = (await send("child:switch", "bi")) as { value: Outcome<LimitsView> };
  expect(value.ok).toBe(true);
  await openUnlock();
  await send("child:switch", "na");
  expect(await isPaused()).toBe(false);
});

test("gives no way round time that is over: it is over for the one who is paused too", async () => {
  const { stored } = await readKept();
  const [na, bi] = stored!.children;
  expect(await send("limits:change", { ...stored, children: [{ ...na!, time: spent }, bi!] })).toMatchObject({
    value: { ok: true },
  });
  expect(await isPaused()).toBe(true);
  expect(await send("child:switch", "bi")).toMatchObject(locked);
});
