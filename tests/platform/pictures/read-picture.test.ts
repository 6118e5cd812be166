import { afterEach, expect, test, vi } from "vitest";
import { readPicture } from "../../../platform/pictures/read-picture.ts";

vi.mock("../../../platform/pictures/shrunk.ts", () => ({ shrunk: () => new Uint8Array([1, 2, 3]) }));

afterEach(() => vi.unstubAllGlobals());

/** Serves a picture of so many megabytes, without a word of how many; answers how many of them were taken. */
async function take(megabytes: number): Promise<{ picture: Uint8Array | null; taken: number }> {
  let taken = 0;
  const body = new ReadableStream({
    pull(stream) {
      if (taken === megabytes) return stream.close();
      taken += 1;
      stream.enqueue(new Uint8Array(1_000_000));
    },
  });
  vi.stubGlobal("fetch", async () => new Response(body, { headers: { "content-type": "image/png" } }));
  vi.stubGlobal("createImageBitmap", async ({ size, type }: Blob) => ({ size, type }));
  return { picture: await readPicture("https://anh.example/a.png"), taken };
}

test("a picture that comes without its size is read", async () => {
  expect((await take(10)).picture).toEqual(new Uint8Array([1, 2, 3]));
});

test("one that does not end is let go", async () => {
  const { picture, taken } = await take(1000);
  expect(picture).toBeNull();
  expect(taken).toBeLessThan(15);
});
