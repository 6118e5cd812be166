import { browser } from "wxt/browser";
import { fromBase64, toBase64 } from "../core/pin/phc.ts";

/**
 * A mark on what we wrote ourselves, so that a value written by hand in the developer tools is noticed and does not count.
 * Evidence and no lock: who runs code in our own pages can do all that they can; only a policy takes the tools away.
 */

const storageKey = "sealKey";

/** The seal of a value, as base64. `name` keeps a seal from being carried over to another value. */
export async function sealOf(name: string, value: unknown): Promise<string> {
  return toBase64(new Uint8Array(await crypto.subtle.sign("HMAC", await readKey(), bytesOf(name, value))));
}

export async function isSealed(name: string, value: unknown, seal: unknown): Promise<boolean> {
  if (typeof seal !== "string") return false;
  return crypto.subtle.verify("HMAC", await readKey(), fromBase64(seal) as BufferSource, bytesOf(name, value));
}

/** Not remembered in a variable: the storage may be cleared under a running worker. */
function readKey(): Promise<CryptoKey> {
  return navigator.locks.request("seal", async () => {
    const stored = (await browser.storage.local.get(storageKey))[storageKey];
    const bytes = typeof stored === "string" ? fromBase64(stored) : crypto.getRandomValues(new Uint8Array(32));
    if (typeof stored !== "string") await browser.storage.local.set({ [storageKey]: toBase64(bytes) });
    return crypto.subtle.importKey("raw", bytes as BufferSource, { name: "HMAC", hash: "SHA-256" }, false, [
      "sign",
      "verify",
    ]);
  });
}

/** One text for a value, whatever order a browser's storage gives its keys back in. */
function bytesOf(name: string, value: unknown): BufferSource {
  return new TextEncoder().encode(`${name} ${JSON.stringify(value, sortKeys)}`);
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
