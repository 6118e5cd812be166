import * as v from "valibot";
import { browser } from "wxt/browser";
import { lookAtClock, type Anchor } from "../core/time/set-back.ts";
import { readClocks } from "./read-clocks.ts";

/**
 * What both clocks said last lies in two places: the session's storage, which goes with the steady clock's own beginning, and
 * beside it for after the browser's end.
 */
const key = "clockAnchor";

const anchorSchema = v.object({ wall: v.number(), apart: v.nullable(v.number()) });

/** As long as the worker lives; `undefined` when nothing was read yet. */
let known: Anchor | null | undefined;
let writtenAt = 0;

/** Milliseconds after which the moment is written down anew. */
const writeEveryMs = 60_000;

/**
 * Looks whether the clock was set back since the last time, and acts on it once.
 *
 * @param act is told by how many milliseconds; when it fails, it is asked again the next time
 */
export function followSetBack(act: (backMs: number) => Promise<boolean>): Promise<void> {
  return navigator.locks.request("clock-anchor", async () => {
    const { back, anchor } = lookAtClock((known ??= await readAnchor()), readClocks());
    if (back > 0 && !(await act(back))) return;
    const isNews = known === null || back > 0 || Math.abs(anchor.wall - writtenAt) > writeEveryMs;
    known = anchor;
    if (isNews) await writeAnchor(anchor);
  });
}

/** Forgets it where nobody asks for it any more: an old one would say nothing of what was moved since. */
export async function forgetSetBack(): Promise<void> {
  if (known === null) return;
  await navigator.locks.request("clock-anchor", async () => {
    known = null;
    await Promise.all([browser.storage.session.remove(key), browser.storage.local.remove(key)]);
  });
}

async function readAnchor(): Promise<Anchor | null> {
  const [inside, beside] = await Promise.all([browser.storage.session.get(key), browser.storage.local.get(key)]);
  const session = v.safeParse(anchorSchema, inside[key]);
  if (session.success) return session.output;
  const before = v.safeParse(anchorSchema, beside[key]);
  return before.success ? { ...before.output, apart: null } : null;
}

async function writeAnchor(anchor: Anchor): Promise<void> {
  writtenAt = anchor.wall;
  await Promise.all([browser.storage.session.set({ [key]: anchor }), browser.storage.local.set({ [key]: anchor })]);
}
