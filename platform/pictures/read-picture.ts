import { pictureSide } from "../messages/picture-messages.ts";
import { shrunk } from "./shrunk.ts";

/** Larger files and slower servers are not waited for. */
const mostBytes = 10_000_000;
const patienceMs = 8000;

/**
 * The pixels of a picture that lies on the web, red, green and blue; null when it cannot be had or is none. It is fetched
 * without cookies, without a referrer, and from the cache where the cache has it: nobody can tell by it who asks.
 */
export async function readPicture(address: string): Promise<Uint8Array | null> {
  try {
    const response = await fetch(address, {
      credentials: "omit",
      cache: "force-cache",
      referrerPolicy: "no-referrer",
      signal: AbortSignal.timeout(patienceMs),
    });
    if (!response.ok || Number(response.headers.get("content-length") ?? 0) > mostBytes) return null;
    const parts = response.body === null ? null : await takeAll(response.body);
    return parts && (await pixelsOf(new Blob(parts, { type: response.headers.get("content-type") ?? "" })));
  } catch {
    return null;
  }
}

/** Null for what turns out to be larger than its server said: no more of it is taken. */
async function takeAll(body: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Uint8Array<ArrayBuffer>[] | null> {
  const parts = [];
  let bytes = 0;
  for await (const part of body) {
    bytes += part.length;
    if (bytes > mostBytes) return null;
    parts.push(part);
  }
  return parts;
}

async function pixelsOf(blob: Blob): Promise<Uint8Array> {
  const picture = blob.type.startsWith("image/svg") ? await drawing(blob) : await createImageBitmap(blob);
  return shrunk(picture);
}

/** A drawing is decoded by an element only; inside one it runs no script and loads nothing. */
async function drawing(blob: Blob): Promise<HTMLImageElement> {
  const image = new Image(pictureSide, pictureSide);
  image.src = `data:image/svg+xml,${encodeURIComponent(await blob.text())}`;
  await image.decode();
  return image;
}
