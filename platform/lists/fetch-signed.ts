import type { SignedFailure } from "../../core/lists/signed-record.ts";
import { createStall } from "./create-stall.ts";

export type SignedBytes = { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly refused: SignedFailure };

export type FetchOptions = {
  /** One byte more is refused, and no more is read. */
  readonly most: number;
  /**
   * `no-store` for what changes. `force-cache` for files named by their content: one that came before is not asked for again,
   * and no stored word of the server's, which could be a name for this computer, goes back to it.
   */
  readonly cache: "no-store" | "force-cache" | "reload";
  readonly onBytes: (bytes: number) => void;
};

/**
 * Fetches a document or file of a bundle. Never throws. Everybody sends the same request: no cookie, referrer, validator or
 * identifier. A place that sends on to another is refused: policy named this one.
 */
export async function fetchSigned(url: string, { most, cache, onBytes }: FetchOptions): Promise<SignedBytes> {
  const stall = createStall();
  try {
    const response = await fetch(url, {
      signal: stall.signal,
      cache,
      credentials: "omit",
      referrerPolicy: "no-referrer",
      redirect: "manual",
    });
    const refused = whyRefused(response);
    if (refused !== undefined) return { refused };
    return await readBounded(response, most, (bytes) => (stall.moved(), onBytes(bytes)));
  } catch {
    return { refused: stall.signal.aborted ? "timeout" : "unreachable" };
  } finally {
    stall.end();
  }
}

function whyRefused({ type, status }: Response): SignedFailure | undefined {
  if (type === "opaqueredirect" || (status >= 300 && status < 400)) return "moved";
  if (status === 404 || status === 410) return "missing";
  return status === 200 ? undefined : "refused";
}

async function readBounded({ body }: Response, most: number, onBytes: (bytes: number) => void): Promise<SignedBytes> {
  const read = body === null ? new Uint8Array() : await readAtMost(body, most, onBytes).catch(() => "cut-off" as const);
  if (read === "cut-off") return { refused: read };
  return read === null ? { refused: "oversize" } : { bytes: read };
}

/** Null when more than that comes; the rest is not read. Rejects when the stream breaks. */
export async function readAtMost(
  stream: ReadableStream<Uint8Array>,
  most: number,
  onBytes: (bytes: number) => void = () => undefined,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    onBytes(length);
    if (length > most) {
      await reader.cancel().catch(() => undefined);
      return null;
    }
    parts.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
