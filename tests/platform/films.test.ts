import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import "./support/browser.ts";
import { filmHandlers, loadNextFilm } from "../../entrypoints/background/film-handlers.ts";
import { judgeOpenTabs } from "../../entrypoints/background/open-tabs.ts";
import { blockedUrl } from "../../platform/blocked-page.ts";
import { hasWholeIndex, readMatches } from "../../platform/index-store.ts";
import { judgeUrl } from "../../platform/judge-page.ts";
import { readLimits } from "../../platform/limits-store.ts";
import { readNames } from "../../platform/names.ts";
import { limits, nameReader } from "../unit/support.ts";

vi.mock("../../platform/index-store.ts", () => ({ hasWholeIndex: vi.fn(), openEarly: vi.fn(), readMatches: vi.fn() }));
vi.mock("../../platform/limits-store.ts", () => ({ readLimits: vi.fn() }));
vi.mock("../../platform/names.ts", () => ({ readNames: vi.fn() }));
vi.mock("../../platform/time-store.ts", () => ({ readTime: async () => null }));

const filmOf = (name: string) => `https://www.youtube.com/watch?v=${name.padEnd(11, "x")}`;
const pushed = vi.fn(async (..._args: unknown[]) => undefined);
const reloaded = vi.fn(async (_id: number) => undefined);

beforeEach(() => {
  vi.mocked(hasWholeIndex).mockResolvedValue(true);
  vi.mocked(readMatches).mockResolvedValue([]);
  vi.mocked(readNames).mockResolvedValue(nameReader);
  vi.mocked(readLimits).mockResolvedValue(limits({ child: { tier: "under-7", films: [{ of: "@ve-cung-be" }] } }));
  pushed.mockClear();
  reloaded.mockClear();
  Object.assign(fakeBrowser.tabs, { sendMessage: pushed, reload: reloaded });
  Object.assign(fakeBrowser, { scripting: { executeScript: async () => [], insertCSS: async () => undefined } });
  Object.assign(fakeBrowser, { webNavigation: { getFrame: async () => null } });
});

const says = (url: string, makers: readonly string[]) =>
  filmHandlers["film:makers"]({ id: "own", url, tab: { id: 7, url }, frameId: 0 }, makers);

async function verdictOn(url: string) {
  const { verdict, isUnnamed } = await judgeUrl(url);
  return { treatment: verdict.treatment, isUnnamed };
}

test("a page that names nobody is closed, and the next page of that film may still name its maker", async () => {
  const url = filmOf("a");
  await says(url, []);
  expect(pushed).toHaveBeenCalledOnce();
  expect(JSON.stringify(pushed.mock.calls[0])).toContain('"treatment":"block"');
  expect(await verdictOn(url)).toEqual({ treatment: "block", isUnnamed: true });
  await says(url, ["@ve-cung-be"]);
  expect(await verdictOn(url)).toEqual({ treatment: "allow", isUnnamed: false });
});

test("a film of somebody else is closed for good", async () => {
  const url = filmOf("b");
  await says(url, ["@ai-khac"]);
  expect(await verdictOn(url)).toEqual({ treatment: "block", isUnnamed: false });
});

test("a film that the page goes on to by itself is out of sight and still before it is loaded", async () => {
  const [old, next] = [filmOf("d"), filmOf("e")];
  const order: string[] = [];
  const told = vi.fn(async ({ func }: { func: () => unknown }) => [{ result: (order.push("still"), func()) }]);
  vi.stubGlobal("performance", { getEntriesByType: () => [{ name: old }] });
  const pause = vi.fn();
  vi.stubGlobal("document", { querySelectorAll: () => [{ pause }] });
  pushed.mockImplementation(async (...said: unknown[]) => void order.push(JSON.stringify(said[1])));
  const load = vi.fn(async () => void order.push("load"));
  Object.assign(fakeBrowser, { scripting: { executeScript: told } });
  Object.assign(fakeBrowser.tabs, { update: load });
  await loadNextFilm({ tabId: 7, frameId: 0 }, next);
  expect(order).toEqual(["still", '{"push":"verdict","verdict":{"treatment":"block"}}', "load"]);
  expect(pause).toHaveBeenCalledOnce();
  // The film that the page was loaded for is being asked about already.
  await loadNextFilm({ tabId: 7, frameId: 0 }, old);
  expect(load).toHaveBeenCalledOnce();
  expect(pushed).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});

test("who stands at the closed door of a film goes on when its channel is approved, and at no other door", async () => {
  const [unnamed, named, others, single] = ["f", "g", "h", "i"].map(filmOf) as [string, string, string, string];
  await says(named, ["@ve-cung-be"]);
  await says(others, ["@ai-khac"]);
  const films = [{ of: "@ve-cung-be" }, { of: `v=${single.slice(-11)}` }];
  vi.mocked(readLimits).mockResolvedValue(limits({ child: { tier: "under-7", films } }));
  const doors = [unnamed, named, others, single, "https://phim.example/"];
  const opened = vi.fn(async (_id: number, _to: object) => undefined);
  Object.assign(fakeBrowser.tabs, {
    query: async () => doors.map((url, id) => ({ id, url: blockedUrl(url) })),
    update: opened,
  });
  await judgeOpenTabs();
  expect(opened.mock.calls).toEqual([
    [0, { url: unnamed }],
    [1, { url: named }],
  ]);
  vi.mocked(readLimits).mockResolvedValue(limits({ child: { tier: "under-7", films: [] } }));
  await judgeOpenTabs();
  expect(opened).toHaveBeenCalledTimes(2);
});

test("when limits change, a film whose maker is not known yet is loaded anew, not closed", async () => {
  const url = filmOf("c");
  Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 7, url }] });
  Object.assign(fakeBrowser, { webNavigation: { getAllFrames: async () => [{ frameId: 0, url }] } });
  await judgeOpenTabs();
  expect(reloaded.mock.calls).toEqual([[7]]);
  expect(pushed).not.toHaveBeenCalled();
});
