import { beforeEach, expect, test, vi } from "vitest";
import "../support/browser.ts";
import { resultHandlers } from "../../../entrypoints/background/result-handlers.ts";
import { judgeUrl } from "../../../platform/judge-page.ts";
import { readLimits } from "../../../platform/limits-store.ts";
import { readNames } from "../../../platform/names.ts";
import { limits, nameReader } from "../../unit/support.ts";

vi.mock("../../../platform/judge-page.ts", () => ({ judgeUrl: vi.fn() }));
vi.mock("../../../platform/limits-store.ts", () => ({ readLimits: vi.fn() }));
vi.mock("../../../platform/names.ts", () => ({ readNames: vi.fn() }));
vi.mock("../../../platform/strings.ts", () => ({
  defaultLanguage: () => "vi",
  loadStrings: async () => ({ t: (key: string) => key }),
}));

const engine = { id: "us", url: "https://www.google.com.vn/search?q=a", frameId: 0, tab: { id: 1 } };
const nothing = { kept: [], line: null };

beforeEach(() => {
  vi.mocked(judgeUrl).mockClear();
  vi.mocked(readLimits).mockResolvedValue(limits({ child: { tier: "7-9" } }));
  vi.mocked(readNames).mockResolvedValue(nameReader);
  vi.mocked(judgeUrl).mockImplementation(async (url) => {
    const treatment = url.includes("bad") ? "block" : url.includes("blur") ? "blur" : "allow";
    return { address: {}, verdict: { treatment, because: { reason: "category" } } } as never;
  });
});

test("an engine's page learns which of its results are blocked, and nothing else of them", async () => {
  const asked = ["https://good.example/", "https://bad.example/", "https://blur.example/", "https://bad.example/2"];
  expect(await resultHandlers["results:judge"](engine, asked)).toEqual({
    kept: [1, 3],
    line: { text: "results.line", language: "vi" },
  });
  expect(await resultHandlers["results:judge"](engine, asked.slice(0, 1))).toEqual(nothing);
});

test.each([
  ["another site", { ...engine, url: "https://google.evil.example/search" }],
  ["an engine's mail", { ...engine, url: "https://mail.google.com/" }],
  ["another site's frame in an engine's page", { ...engine, url: "https://ads.example/", frameId: 3 }],
  ["a page without an address", { id: "us", frameId: 0 }],
  ["an address that only looks like one", { ...engine, url: "javascript:https://www.google.com/" }],
])("%s learns nothing", async (_name, sender) => {
  expect(await resultHandlers["results:judge"](sender, ["https://bad.example/"])).toEqual(nothing);
  expect(await resultHandlers["results:words"](sender, ["nhà cái uy tín"])).toEqual(nothing);
  expect(await resultHandlers["results:parts"](sender)).toEqual([]);
  expect(judgeUrl).not.toHaveBeenCalled();
});

test("while the lists are not read yet there is no answer, rather than an empty page", async () => {
  vi.mocked(judgeUrl).mockResolvedValue({
    address: {},
    verdict: { treatment: "block", because: { reason: "unreadable" } },
  } as never);
  await expect(resultHandlers["results:judge"](engine, ["https://good.example/"])).rejects.toThrow("not read yet");
});

test("suggestions of betting are kept from the young", async () => {
  const asked = ["cây tre", "nhà cái uy tín"];
  expect(await resultHandlers["results:words"](engine, asked)).toMatchObject({ kept: [1] });
  vi.mocked(readLimits).mockResolvedValue(limits({ child: { tier: "16-17" } }));
  expect(await resultHandlers["results:words"](engine, asked)).toEqual(nothing);
});
