import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import "../support/browser.ts";
import { newChild } from "../../../core/limits/child.ts";
import { longestName } from "../../../core/limits/child-name.ts";
import { limitsHandlers } from "../../../entrypoints/background/limits-handlers.ts";
import { database } from "../../../platform/database.ts";
import { forgetLimits, readKept, readLimits, writeLimits } from "../../../platform/limits-store.ts";
import { answer, type Handlers } from "../../../platform/messages/answer.ts";
import { isUnlocked } from "../../../platform/pin-store.ts";
import { family } from "../../family.ts";

// What follows a change in the browser is another test's.
const follow = vi.hoisted(() => ({ applyLimits: async (): Promise<void> => undefined }));
vi.mock("../../../entrypoints/background/apply-limits.ts", () => ({ applyLimits: () => follow.applyLimits() }));

const around = { ownId: "us", ownBase: "chrome-extension://us/", isUnlocked };
const options = { id: "us", origin: "chrome-extension://us", url: "chrome-extension://us/options.html" };
const change = (next: unknown) =>
  answer({ m: "limits:change", a: [next] }, options, limitsHandlers as Handlers, around);
const block = (site: string) => ({ siteRules: [{ site, action: "block" as const }] });
const base = family({ setUp: true, child: { tier: "under-7" } });

beforeEach(async () => {
  vi.restoreAllMocks();
  await database.notes.clear();
  forgetLimits();
  await writeLimits(base);
});

test("of two windows that save at once one is told, and nothing of the other is lost", async () => {
  const said = await Promise.all([
    change({ ...base, ...block("a.example") }),
    change({ ...base, ...block("b.example") }),
  ]);
  expect(said).toMatchObject([{ value: { ok: true } }, { value: { ok: false, refusal: "conflict" } }]);
  expect((await readKept()).stored).toMatchObject(block("a.example"));
});

test("a full storage refuses a change in words, keeps what was, and takes it once there is room", async () => {
  const full = vi.spyOn(fakeBrowser.storage.local, "set").mockRejectedValue(new Error("QuotaExceededError"));
  expect(await change({ ...base, ...block("a.example") })).toEqual({ value: { ok: false, refusal: "storage" } });
  full.mockRestore();
  forgetLimits();
  expect(await readKept()).toMatchObject({ stored: { siteRules: [], revision: base.revision }, health: "good" });
  expect(await change({ ...base, ...block("a.example") })).toMatchObject({ value: { ok: true } });
});

test("a change is kept and answered though the browser would not take its rules", async () => {
  vi.spyOn(follow, "applyLimits").mockRejectedValue(new Error("the browser did not take the rules"));
  expect(await change({ ...base, ...block("a.example") })).toMatchObject({ value: { ok: true } });
  expect((await readKept()).stored).toMatchObject(block("a.example"));
});

test("a storage that was emptied as a whole gives the last good copy", async () => {
  await fakeBrowser.storage.local.clear();
  forgetLimits();
  expect(await readKept()).toEqual({ stored: base, health: "copy" });
});

test("a storage that was emptied, with a copy that another hand wrote, is no new install", async () => {
  const loose = family({ setUp: true, child: { tier: "16-17" } });
  await database.notes.put({ key: "limitsCopy", value: { limits: loose, seal: "AAAA" } });
  await fakeBrowser.storage.local.clear();
  forgetLimits();
  expect((await readKept()).health).toBe("strictest");
  expect((await readLimits()).tier).toBe("under-7");
});

test("limits of a newer version are the last good copy, and are not written over by reading", async () => {
  const newer = { ...base, version: 99 };
  await fakeBrowser.storage.local.set({ limits: newer });
  forgetLimits();
  expect(await readKept()).toMatchObject({ stored: { children: [{ tier: "under-7" }] }, health: "copy" });
  expect((await fakeBrowser.storage.local.get("limits"))["limits"]).toEqual(newer);
});

test.each([
  ["of ten thousand letters", "a".repeat(10_000)],
  ["that is an object", { toString: 1 }],
  ["that is empty", ""],
])("a name %s is refused, and nothing changes", async (_name, name) => {
  const next = { ...base, children: [{ ...base.children[0], name }] };
  expect(await change(next)).toMatchObject({ error: expect.any(String) });
  expect((await readKept()).stored).toEqual(base);
});

test.each([
  ["with a mark", "<img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)>"],
  ["that turns the line around", "\u202Egnud\u202C", "gnud"],
  ["of the greatest length", "ă".repeat(longestName), "ă".repeat(longestName)],
])("a name %s is kept as the letters that are seen", async (_name, name, kept) => {
  const next = { ...base, children: [...base.children, { ...newChild("2"), name, tier: "under-7" }] };
  expect(await change(next)).toMatchObject({ value: { ok: true } });
  expect((await readKept()).stored?.children[1]).toMatchObject({ name: kept });
});
