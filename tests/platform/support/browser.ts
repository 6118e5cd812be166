import "fake-indexeddb/auto";
import { beforeEach, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

/** What managed storage holds; a test writes here. */
export const managed: Record<string, unknown> = {};

const locks = new Map<string, Promise<unknown>>();

/** Web Locks, which Node lacks: one holder of a name at a time, in the order of asking. */
async function request<T>(name: string, act: () => Promise<T>): Promise<T> {
  const before = locks.get(name) ?? Promise.resolve();
  const mine = before.then(act, act);
  locks.set(
    name,
    mine.catch(() => undefined),
  );
  return mine;
}

vi.mock("wxt/browser", () => ({ browser: fakeBrowser }));
vi.stubGlobal("navigator", { locks: { request }, platform: "Linux x86_64" });

beforeEach(() => {
  fakeBrowser.reset();
  for (const key of Object.keys(managed)) delete managed[key];
  fakeBrowser.storage.managed.get = (async () => ({ ...managed })) as never;
});
