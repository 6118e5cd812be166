import { expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import "./support/browser.ts";
import { reviveOwnTabs } from "../../entrypoints/background/open-tabs.ts";

test("a tab where the browser's error stands for a page of ours is sent there anew, and no other", async () => {
  const base = fakeBrowser.runtime.getURL("" as never);
  const tab = (id: number, discarded = false) => ({ id, discarded, url: `${base}blocked.html#http://a.example/` });
  // Somebody is just opening it, and waits for it.
  const opening = { id: 4, discarded: false, status: "loading", url: `${base}options.html` };
  const query = vi.fn(async () => [tab(1), tab(2), tab(3, true), opening]);
  const update = vi.fn(async () => undefined);
  Object.assign(fakeBrowser.tabs, { query, update });
  Object.assign(fakeBrowser.runtime, { getContexts: async () => [{ tabId: 1 }] });
  await reviveOwnTabs();
  expect(query).toHaveBeenCalledWith({ url: `${base}*` });
  expect(update.mock.calls).toEqual([[2, { url: tab(2).url }]]);
});
