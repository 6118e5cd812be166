import type { FetchFailure, Validators } from "../../core/lists/list-record.ts";
import { createStall, stallMs } from "./create-stall.ts";

export type Fetched =
  | { readonly kind: "unchanged" }
  | { readonly kind: "text"; readonly text: string; readonly validators: Validators }
  | { readonly kind: "failed"; readonly why: FetchFailure };

/** The largest published list has about a million names; more bytes than this are an attack on memory. */
export const mostBytes = 48 * 1024 * 1024;

const ways = { cache: "no-store", credentials: "omit", referrerPolicy: "no-referrer" } as const;

/** A text that a server sends for what is not there, or instead of it. */
const wrongType = /^(?:text\/html|application\/(?:json|xhtml)|image\/|audio\/|video\/)/i;

/**
 * Fetches the text of a list, or learns that it has not changed. Never throws. No cookie, referrer or identifier goes along;
 * the publisher learns the address of the network that asks, and nothing else.
 *
 * @param onBytes how many bytes have come so far
 * @param onDate what the server's clock says, as it wrote it; `null` where it does not
 */
export async function fetchList(
  url: string,
  held: Validators | null,
  onBytes: (bytes: number) => void,
  onDate: (date: string | null) => void = () => undefined,
): Promise<Fetched> {
  const stall = createStall();
  try {
    const response = await fetch(url, {
      headers: conditions(held),
      signal: stall.signal,
      ...ways,
    });
    onDate(response.headers.get("date"));
    if (response.status === 304) return { kind: "unchanged" };
    const refused = whyRefused(response);
    if (refused !== undefined) return { kind: "failed", why: refused };
    const read = await readText(response, (bytes) => (stall.moved(), onBytes(bytes)));
    return typeof read === "string" ? { kind: "failed", why: read } : { kind: "text", ...read };
  } catch {
    return { kind: "failed", why: stall.signal.aborted ? "timeout" : await whyUnreachable(url) };
  } finally {
    stall.end();
  }
}

/** Redirects that lead in a circle, or to where nothing may be fetched from, look like a dead line until they are not followed. */
async function whyUnreachable(url: string): Promise<FetchFailure> {
  if (navigator.onLine === false) return "offline";
  const looked = fetch(url, { ...ways, redirect: "manual", signal: AbortSignal.timeout(stallMs) });
  const response = await looked.catch(() => undefined);
  await response?.body?.cancel();
  return response?.type === "opaqueredirect" ? "redirects" : "unreachable";
}

function conditions(held: Validators | null): Record<string, string> {
  return {
    ...(held?.etag ? { "if-none-match": held.etag } : {}),
    ...(held?.lastModified ? { "if-modified-since": held.lastModified } : {}),
  };
}

function whyRefused({ status, headers }: Response): FetchFailure | undefined {
  if (status === 404 || status === 410) return "missing";
  if (status !== 200) return "refused";
  if (wrongType.test(headers.get("content-type") ?? "")) return "wrong-type";
  return lengthOf(headers) > mostBytes ? "too-large" : undefined;
}

/** What the server says the body weighs; 0 when it does not say or packs it on the way. */
function lengthOf(headers: Headers): number {
  return headers.has("content-encoding") ? 0 : Number(headers.get("content-length") ?? 0);
}

type Text = { readonly text: string; readonly validators: Validators };

async function readText(response: Response, onBytes: (bytes: number) => void): Promise<Text | FetchFailure> {
  const decoder = new TextDecoder();
  const reader = response.body?.getReader();
  const parts: string[] = [];
  let bytes = 0;
  for (;;) {
    const chunk = await reader?.read().catch(() => "cut-off" as const);
    if (chunk === "cut-off") return chunk;
    if (chunk === undefined || chunk.done) break;
    bytes += chunk.value.length;
    onBytes(bytes);
    parts.push(decoder.decode(chunk.value, { stream: true }));
    if (bytes > mostBytes) {
      await reader?.cancel();
      return "too-large";
    }
  }
  const { headers } = response;
  if (bytes < lengthOf(headers)) return "cut-off";
  const validators = { etag: headers.get("etag"), lastModified: headers.get("last-modified") };
  return { text: parts.join("") + decoder.decode(), validators };
}
