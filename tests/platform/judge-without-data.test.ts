import { beforeEach, expect, test, vi } from "vitest";
import "./support/browser.ts";
import { judgeUrl } from "../../platform/judge-page.ts";
import { hasWholeIndex, readMatches } from "../../platform/index-store.ts";
import { readLimits } from "../../platform/limits-store.ts";
import { readNames } from "../../platform/names.ts";
import { keepEvidence } from "../../platform/page-signals.ts";
import { limits, nameReader } from "../unit/support.ts";
import type { TierId } from "../../core/tier/tiers.ts";

vi.mock("../../platform/index-store.ts", () => ({ hasWholeIndex: vi.fn(), openEarly: vi.fn(), readMatches: vi.fn() }));
vi.mock("../../platform/limits-store.ts", () => ({ readLimits: vi.fn() }));
vi.mock("../../platform/names.ts", () => ({ readNames: vi.fn() }));
vi.mock("../../platform/time-store.ts", () => ({ readTime: async () => null }));

const broken = () => Promise.reject(new Error("cannot be read"));
const search = "https://www.google.com/search?q=kh%C3%B4ng+mu%E1%BB%91n+s%E1%BB%91ng+n%E1%BB%AFa";
const page = "https://trang.example/";

beforeEach(() => {
  vi.mocked(hasWholeIndex).mockResolvedValue(true);
  vi.mocked(readMatches).mockResolvedValue([]);
  vi.mocked(readNames).mockResolvedValue(nameReader);
});

async function verdictOn(url: string, tier: TierId) {
  vi.mocked(readLimits).mockResolvedValue(limits({ child: { tier } }));
  const { verdict } = await judgeUrl(url);
  return { treatment: verdict.treatment, category: verdict.category, reason: verdict.because.reason };
}

const helps = { treatment: "blur", category: "self-harm", reason: "signal" };
const closed = { treatment: "block", category: null, reason: "unreadable" };

test.each(["10-12", "16-17"] as const)(
  "at %s a search in distress meets help, also where no list can be read",
  async (tier) => {
    expect(await verdictOn(search, tier)).toEqual(helps);
    vi.mocked(readMatches).mockImplementation(broken);
    expect(await verdictOn(search, tier)).toEqual(helps);
  },
);

test("where the words cannot be read, nothing opens for a child of up to twelve", async () => {
  vi.mocked(readNames).mockImplementation(broken);
  expect(await verdictOn(search, "10-12")).toEqual(closed);
  expect(await verdictOn(page, "10-12")).toEqual(closed);
});

test("what a page's words said is kept, also where the words cannot be read", async () => {
  await keepEvidence(page, [{ category: "gambling", terms: [0] }], new Date());
  vi.mocked(readNames).mockImplementation(broken);
  expect(await verdictOn(page, "13-15")).toEqual({ treatment: "caution", category: "gambling", reason: "signal" });
});
