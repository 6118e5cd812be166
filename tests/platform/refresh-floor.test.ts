import { expect, test, vi } from "vitest";
import "./support/browser.ts";
import { refreshFloor } from "../../entrypoints/background/apply-limits.ts";
import { holdVideos } from "../../entrypoints/background/hold-videos.ts";
import { applyFloor } from "../../platform/floor/request-rules.ts";

vi.mock("../../entrypoints/background/hold-videos.ts", () => ({ holdVideos: vi.fn() }));
vi.mock("../../platform/floor/request-rules.ts", () => ({ applyFloor: vi.fn(), readFloorState: vi.fn() }));

test.each([
  ["are taken", () => Promise.resolve()],
  ["are refused", () => Promise.reject(new Error("no"))],
])("what stands in pages of films is there before pages are judged, when the rules %s", async (_how, floor) => {
  let done = () => undefined as void;
  vi.mocked(applyFloor).mockImplementation(floor);
  vi.mocked(holdVideos).mockReturnValue(new Promise<void>((held) => (done = held)));
  const ended = vi.fn();
  const refreshed = refreshFloor().then(ended, ended);
  await new Promise((later) => setTimeout(later));
  expect(ended).not.toHaveBeenCalled();
  done();
  await refreshed;
  expect(ended).toHaveBeenCalledOnce();
});
