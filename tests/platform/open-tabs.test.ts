import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import "./support/browser.ts";
import { coverOpenTabs, judgeOpenTabs } from "../../entrypoints/background/open-tabs.ts";
import { blockedUrl } from "../../platform/blocked-page.ts";
import { hasWholeIndex, readMatches } from "../../platform/index-store.ts";
import { readLimits } from "../../platform/limits-store.ts";
import { readNames } from "../../platform/names.ts";
import { limits, nameReader } from "../unit/support.ts";

vi.mock("../../platform/index-store.ts", () => ({ hasWholeIndex: vi.fn(), openEarly: vi.fn(), readMatches: vi.fn() }));
vi.mock("../../platform/limits-store.ts", () => ({ readLimits: vi.fn() }));
vi.mock("../../platform/names.ts", () => ({ readNames: vi.fn() }));
vi.mock("../../platform/time-store.ts", () => ({ readTime: async () => null }));

const url = "http://khong-ai-biet.example/";
const update = vi.fn(async () => undefined);

/** A tab at `url` in which nobody hears us, whose top document is said to stand at `shown`. */
async function judgeTabAt(shown: string): Promise<void> {
  update.mockClear();
  const document = { frameId: 0, documentId: "one", url: shown };
  const sendMessage = async () => Promise.reject(new Error("nobody listens"));
  Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 7, url }], sendMessage, update });
  const webNavigation = { getAllFrames: async () => [document], getFrame: async () => document };
  Object.assign(fakeBrowser, { webNavigation, scripting: { executeScript: async () => [] } });
  await judgeOpenTabs();
}

beforeEach(() => {
  vi.mocked(hasWholeIndex).mockResolvedValue(true);
  vi.mocked(readMatches).mockResolvedValue([]);
  vi.mocked(readNames).mockResolvedValue(nameReader);
  vi.mocked(readLimits).mockResolvedValue(limits({ child: { tier: "under-7" } }));
});

test("a page that may not stay and does not hear us is left for the blocked page", async () => {
  await judgeTabAt(url);
  expect(update.mock.calls).toContainEqual([7, { url: blockedUrl(url) }]);
});

test.each(["", "about:blank"])("a tab that is just opening, in which “%s” stands, comes to its page", async (shown) => {
  await judgeTabAt(shown);
  expect(update.mock.calls).toEqual([]);
});

test("a tab that is on its way to its first page stands nowhere yet, and is left alone", async () => {
  update.mockClear();
  Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 7, url: "" }], update });
  await coverOpenTabs();
  expect(update.mock.calls).toEqual([]);
});
