import { afterEach, beforeEach, expect, test, vi } from "vitest";

const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();
vi.stubGlobal("chrome", { runtime: { id: "ours", sendMessage } });
// No element of these tests is one.
for (const name of ["HTMLImageElement", "HTMLVideoElement"]) vi.stubGlobal(name, Map);
const { lookAt } = await import("../../../entrypoints/pictures/look.ts");

let decode: () => Promise<void>;
class FakeImage {
  src = "";
  naturalWidth = 0;
  decode = () => decode();
}

/** An element that style sheets paint with a file. */
const painted = (...addresses: string[]) =>
  ({ element: {}, shown: { kind: "behind", addresses: [], painted: addresses } }) as never;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("Image", FakeImage);
  sendMessage.mockImplementation(async (message) => {
    const [{ address }] = (message as { a: [{ address: string }] }).a;
    return { value: { says: address.includes("xau") ? "held" : "clear", ms: 60 } };
  });
});
afterEach(() => {
  vi.useRealTimers();
  sendMessage.mockReset();
});

test("of several files on one element the strictest answer counts", async () => {
  decode = () => Promise.reject(new Error("not readable here"));
  expect(await lookAt(painted("http://anh.example/lanh.jpg", "http://anh.example/xau.jpg"))).toMatchObject({
    says: "held",
  });
  expect(await lookAt(painted("http://anh.example/lanh.jpg"))).toMatchObject({ says: "clear" });
});

test("a file that never comes is given up after five seconds, so that the next picture has its turn", async () => {
  decode = () => new Promise(() => undefined);
  const says = vi.fn();
  void lookAt(painted("http://anh.example/cham.jpg")).then(says);
  await vi.advanceTimersByTimeAsync(4900);
  expect(says).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  expect(says).toHaveBeenCalledWith({ says: "unreadable", ms: 0 });
  expect(sendMessage).not.toHaveBeenCalled();
});
