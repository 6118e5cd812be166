import { beforeEach, expect, test, vi } from "vitest";
import "./support/browser.ts";
import { fakeBrowser } from "wxt/testing/fake-browser";

/** The worker anew: what it had in memory is gone. */
async function freshWorker() {
  vi.resetModules();
  return import("../../platform/heard-time.ts");
}

const hour = 3_600_000;

beforeEach(() => fakeBrowser.storage.session.clear());

test("what was told outlives the worker, and says by how much the clock is off", async () => {
  const { hearTime } = await freshWorker();
  expect(await hearTime(Date.now() + hour)).toBeGreaterThan(hour - 1000);
  expect(await hearTime(Date.now() + hour)).toBeLessThan(1000);
  const { told, wall } = (await (await freshWorker()).readHeard())!;
  expect(told - wall).toBeGreaterThan(hour - 1000);
});

test("an old answer and what was written by another hand are nothing", async () => {
  const { hearTime } = await freshWorker();
  await hearTime(Date.now());
  expect(await hearTime(Date.now() - hour)).toBe(0);
  await fakeBrowser.storage.session.set({ heard: { told: "now" } });
  expect(await (await freshWorker()).readHeard()).toBeUndefined();
});
