import { expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import "./support/browser.ts";

const held = Promise.resolve(true);
const open = Promise.resolve(false);

/** As a worker that has just started has it. */
async function freshly() {
  vi.resetModules();
  return import("../../platform/held-frames.ts");
}

test("what stands in a frame is known to whoever asks after it, before its verdict is", async () => {
  const { rememberFrame, addressBefore } = await freshly();
  const never = new Promise<boolean>(() => undefined);
  void rememberFrame(1, 2, "http://a.example/", never);
  expect(await addressBefore(1, 2)).toBe("http://a.example/");
  expect(await addressBefore(1, 3)).toBeUndefined();
  expect(await addressBefore(2, 2)).toBeUndefined();
  void rememberFrame(1, 2, "http://b.example/", never);
  expect(await addressBefore(1, 2)).toBe("http://b.example/");
});

test("a frame that is held back outlives the worker, another does not", async () => {
  const first = await freshly();
  await first.rememberFrame(1, 3, "http://mo.example/", open);
  expect(await (await freshly()).addressBefore(1, 3)).toBeUndefined();
  const second = await freshly();
  await second.rememberFrame(1, 2, "http://giu.example/", held);
  expect(await (await freshly()).addressBefore(1, 2)).toBe("http://giu.example/");
});

test("a frame that is held back later, at the same address, outlives the worker too", async () => {
  const { rememberFrame } = await freshly();
  await rememberFrame(1, 2, "http://giu.example/", open);
  await rememberFrame(1, 2, "http://giu.example/", held);
  expect(await (await freshly()).addressBefore(1, 2)).toBe("http://giu.example/");
});

test("a frame that was held back and has gone on to an open place is not held for the old one", async () => {
  const first = await freshly();
  await first.rememberFrame(1, 2, "http://giu.example/", held);
  const second = await freshly();
  await second.rememberFrame(1, 2, "http://mo.example/", open);
  expect(await (await freshly()).addressBefore(1, 2)).not.toBe("http://giu.example/");
});

test("a page of endless frames fills nothing up", async () => {
  const { rememberFrame, addressBefore } = await freshly();
  for (let frame = 1; frame <= 500; frame += 1) await rememberFrame(1, frame, "http://a.example/", open);
  expect(await addressBefore(1, 1)).toBeUndefined();
  expect(await addressBefore(1, 500)).toBe("http://a.example/");
});

test("what cannot be read in storage is nothing", async () => {
  await fakeBrowser.storage.session.set({ heldFrames: "vỡ" });
  expect(await (await freshly()).addressBefore(1, 2)).toBeUndefined();
});

test("an address of any length is kept by its beginning", async () => {
  const { rememberFrame, addressBefore } = await freshly();
  await rememberFrame(1, 2, `http://a.example/${"x".repeat(100_000)}`, held);
  expect((await addressBefore(1, 2))?.length).toBe(2048);
});

test("a storage that failed once is asked again", async () => {
  const first = await freshly();
  await first.rememberFrame(1, 2, "http://giu.example/", held);
  const second = await freshly();
  const get = vi.spyOn(fakeBrowser.storage.session, "get").mockRejectedValueOnce(new Error("busy"));
  expect(await second.addressBefore(1, 2)).toBeUndefined();
  get.mockRestore();
  expect(await second.addressBefore(1, 2)).toBe("http://giu.example/");
});
