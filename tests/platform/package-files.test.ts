import { expect, test, vi } from "vitest";
import "./support/browser.ts";
import { readBuiltLists } from "../../platform/package-files.ts";

test("what the package says of its lists is read again after it could not be read", async () => {
  const words = { format: 1, generation: "built", day: "2026-11-21", total: 0, groups: {}, lists: [], chunks: [] };
  vi.stubGlobal("fetch", vi.fn().mockRejectedValueOnce(new Error("no file")).mockResolvedValue(Response.json(words)));
  await expect(readBuiltLists()).rejects.toThrow("no file");
  expect(await readBuiltLists()).toMatchObject({ generation: "built" });
  vi.unstubAllGlobals();
});
