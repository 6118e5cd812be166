import { beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { managed } from "./support/browser.ts";
import { family } from "../family.ts";
import { database } from "../../platform/database.ts";
import { forgetLimits, readKept, readLimits, writeLimits } from "../../platform/limits-store.ts";
import { forgetPolicy, settlePolicy, settlePolicyLater } from "../../platform/policy-store.ts";

beforeEach(async () => {
  await database.notes.clear();
  forgetLimits();
  forgetPolicy();
});

const oldest = family({ revision: 3, child: { tier: "16-17" } });

describe("limits", () => {
  test("absent are a new install: the default tier protects", async () => {
    expect((await readLimits()).tier).toBe("7-9");
  });

  test("written are read", async () => {
    await writeLimits(oldest);
    expect(await readKept()).toEqual({ stored: oldest, health: "good" });
  });

  test.each([
    ["unreadable", { version: 1, child: "?" }],
    ["of a newer version", { ...oldest, version: 99 }],
    ["not even an object", 7],
    ["written by another hand", { ...oldest, revision: 4 }],
  ])("%s are replaced by the last good copy, and it is said", async (_name, raw) => {
    await writeLimits(oldest);
    await fakeBrowser.storage.local.set({ limits: raw });
    forgetLimits();
    expect(await readKept()).toEqual({ stored: oldest, health: "copy" });
  });

  test("written by another hand, and the copy too, give the strictest tier", async () => {
    await writeLimits(family({ child: { tier: "7-9" } }, oldest));
    await fakeBrowser.storage.local.set({ limits: oldest });
    await database.notes.put({ key: "limitsCopy", value: { limits: oldest, seal: "AAAA" } });
    forgetLimits();
    expect(await readKept()).toEqual({ stored: null, health: "strictest" });
  });

  test("removed from storage come back from the copy", async () => {
    await writeLimits(oldest);
    await fakeBrowser.storage.local.remove("limits");
    forgetLimits();
    expect(await readKept()).toEqual({ stored: oldest, health: "copy" });
  });

  test("unreadable without a copy give the strictest tier", async () => {
    await fakeBrowser.storage.local.set({ limits: "broken" });
    expect(await readKept()).toEqual({ stored: null, health: "strictest" });
    expect((await readLimits()).tier).toBe("under-7");
  });
});

describe("a policy", () => {
  const tier = async () => (await readLimits()).tier;

  test("is waited for on the very first run", async () => {
    managed["tier"] = "10-12";
    expect(await tier()).toBe("10-12");
  });

  test("stands as a copy while a starting browser has not loaded it, however long that takes", async () => {
    managed["tier"] = "10-12";
    await settlePolicy();
    await fakeBrowser.storage.session.clear();
    fakeBrowser.storage.managed.get = (() => new Promise(() => undefined)) as never;
    forgetPolicy();
    expect(await tier()).toBe("10-12");
  });

  test("that was never there is not waited for again", async () => {
    await settlePolicy();
    await fakeBrowser.storage.session.clear();
    fakeBrowser.storage.managed.get = (() => new Promise(() => undefined)) as never;
    forgetPolicy();
    expect(await tier()).toBe("7-9");
  });

  test("that changed since the last start replaces the copy and is told", async () => {
    managed["tier"] = "10-12";
    await settlePolicy();
    await fakeBrowser.storage.session.clear();
    forgetPolicy();
    managed["tier"] = "13-15";
    const changed = vi.fn();
    await settlePolicyLater(changed);
    expect(changed).toHaveBeenCalledOnce();
    expect(await tier()).toBe("13-15");
  });

  test("that a browser rejects to read is none", async () => {
    fakeBrowser.storage.managed.get = (async () => Promise.reject(new Error("no policy"))) as never;
    expect(await tier()).toBe("7-9");
  });
});
