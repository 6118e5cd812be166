import { beforeEach, expect, test, vi } from "vitest";
import "./support/browser.ts";
import { verdictHandlers } from "../../entrypoints/background/verdict-handlers.ts";
import { countDayEvent } from "../../platform/day-rows.ts";
import { hasWholeIndex, readMatches } from "../../platform/index-store.ts";
import { readLimits } from "../../platform/limits-store.ts";
import { readNames } from "../../platform/names.ts";
import { limits, nameReader } from "../unit/support.ts";

vi.mock("../../platform/index-store.ts", () => ({ hasWholeIndex: vi.fn(), openEarly: vi.fn(), readMatches: vi.fn() }));
vi.mock("../../platform/limits-store.ts", async (original) => ({ ...(await original<object>()), readLimits: vi.fn() }));
vi.mock("../../platform/names.ts", () => ({ readNames: vi.fn() }));
vi.mock("../../platform/time-store.ts", () => ({ readTime: async () => null }));
vi.mock("../../platform/day-rows.ts", () => ({ countDayEvent: vi.fn(async () => undefined) }));
vi.mock("../../entrypoints/background/record-page.ts", () => ({ draftOf: async () => null }));

beforeEach(() => {
  vi.mocked(hasWholeIndex).mockResolvedValue(true);
  vi.mocked(readMatches).mockResolvedValue([]);
  vi.mocked(readNames).mockResolvedValue(nameReader);
  vi.mocked(readLimits).mockResolvedValue(limits({ language: "vi", child: { tier: "10-12" } }));
  vi.mocked(countDayEvent).mockClear();
});

test.each([
  ["phim sex", 1],
  ["bị lộ ảnh sex con muốn chết", 0],
  ["con muốn chết", 0],
])("a search for “%s” that is held back is counted %i times", async (words, times) => {
  const url = `https://www.google.com/search?q=${encodeURIComponent(words)}`;
  const view = await verdictHandlers["blocked:view"]({ id: "own", url: "", frameId: 0 }, url);
  expect(view?.offersHelp ?? false).toBe(times === 0);
  expect(countDayEvent).toHaveBeenCalledTimes(times);
});
