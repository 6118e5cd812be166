import { afterEach, beforeEach, expect, test, vi } from "vitest";

const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();
vi.stubGlobal("chrome", { runtime: { id: "ours", sendMessage } });
vi.stubGlobal("location", { href: "http://trang.example/" });
vi.mock("../../entrypoints/words/page-texts.ts", () => ({ pageTexts: () => [] }));
vi.mock("../../platform/page/read-labels.ts", () => ({ readLabels: () => ["rta"] }));
vi.mock("../../entrypoints/words/said-labels.ts", () => ({ readSaidLabels: () => [] }));
vi.stubGlobal("requestIdleCallback", (begin: () => void) => setTimeout(begin));
const { readPage } = await import("../../entrypoints/words/read-page.ts");

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  sendMessage.mockReset();
});

test("what a page says of itself is told again to a worker that was killed over it, and once only when it has heard", async () => {
  sendMessage
    .mockRejectedValueOnce(new Error("Receiving end does not exist"))
    .mockResolvedValueOnce(undefined)
    .mockResolvedValue({ value: null });
  for (let reading = 0; reading < 2; reading += 1) {
    const read = readPage({} as Document).catch(() => undefined);
    await vi.runAllTimersAsync();
    await read;
  }
  expect(sendMessage.mock.calls).toEqual(
    Array.from({ length: 3 }, () => [{ m: "page:evidence", a: [[{ label: "rta" }]] }]),
  );
});
