import { browser } from "wxt/browser";
import { fromBase64, toBase64 } from "../core/pin/phc.ts";
import { sortedJson } from "../core/storage/sorted-json.ts";
import { database } from "./database.ts";

/**
 * A mark on what we wrote ourselves, so that a value written by hand in the developer tools is noticed and does not count.
 * Evidence and no lock: who runs code in our own pages can do all that they can; only a policy takes the tools away.
 */

/** Where the key lies in local storage. */
export const sealKeyName = "sealKey";

/** The seal of a value, as base64. `name` keeps a seal from being carried over to another value. */
export async function sealOf(name: string, value: unknown): Promise<string> {
  return markOf(await readKey(), name, value);
}

/** `storedKey` is what stands at `sealKeyName`, where it was read along with the value: a waking worker saves two waits. */
export async function isSealed(name: string, value: unknown, seal: unknown, storedKey?: unknown): Promise<boolean> {
  if (typeof seal !== "string") return false;
  const key = typeof storedKey === "string" ? fromBase64(storedKey) : await readKey();
  return (await markOf(key, name, value)) === seal;
}

/** Whether anything was ever sealed here: without that it is an install on which nobody has set anything. */
export async function hasSealed(): Promise<boolean> {
  return (await browser.storage.local.get(sealKeyName))[sealKeyName] !== undefined;
}

/**
 * Not remembered in a variable: the storage may be cleared under a running worker. A spare key in the database lets the copies
 * that lie there be told from another hand's work after that.
 */
function readKey(): Promise<Uint8Array> {
  return navigator.locks.request("seal", async () => {
    const stored = (await browser.storage.local.get(sealKeyName))[sealKeyName];
    const spare = await readSpare();
    const text = [stored, spare].find((key) => typeof key === "string") ?? toBase64(newKey());
    if (text !== stored) await browser.storage.local.set({ [sealKeyName]: text });
    if (text !== spare) await database.notes.put({ key: sealKeyName, value: text }).catch(() => undefined);
    return fromBase64(text);
  });
}

const newKey = () => crypto.getRandomValues(new Uint8Array(32));

async function readSpare(): Promise<unknown> {
  return (await database.notes.get(sealKeyName).catch(() => undefined))?.value;
}

const algorithm = { name: "HMAC", hash: "SHA-256" } as const;

/** By the browser's own hand: in a worker that has just been woken it is done in half a millisecond, before any script is warm. */
async function markOf(key: Uint8Array, name: string, value: unknown): Promise<string> {
  const own = await crypto.subtle.importKey("raw", key as BufferSource, algorithm, false, ["sign"]);
  const mark = await crypto.subtle.sign(algorithm.name, own, new TextEncoder().encode(`${name} ${sortedJson(value)}`));
  return toBase64(new Uint8Array(mark));
}
