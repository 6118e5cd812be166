import * as v from "valibot";
import { browser } from "wxt/browser";
import type { ChildId } from "../core/limits/child.ts";
import { pauseFor, pauseSchema, type Pause } from "../core/limits/pause.ts";
import { thisMoment } from "./pin-tries.ts";
import { isSealed, sealKeyName, sealOf } from "./seal.ts";

/** A parent's pause lies beside the unlock: sealed, in the session's storage, and gone with the browser. */

const pauseKey = "pause";
const sealKey = "pauseSeal";

/** The worker is the only writer, so while it lives this is what the session holds. Asked for every page. */
let known: Promise<Pause | null> | undefined;

/** The pause that was begun last, which may be over; `null` when none was, or it was ended. */
export function readPause(): Promise<Pause | null> {
  known ??= readFromSession();
  return known;
}

/** What cannot be read is no pause. */
async function readFromSession(): Promise<Pause | null> {
  try {
    const kept = await browser.storage.session.get([pauseKey, sealKey]);
    const { output, success } = v.safeParse(pauseSchema, kept[pauseKey]);
    if (!success) return null;
    const { [sealKeyName]: storedKey } = await browser.storage.local.get(sealKeyName);
    return (await isSealed(pauseKey, output, kept[sealKey], storedKey)) ? output : null;
  } catch {
    return null;
  }
}

export async function beginPause(child: ChildId): Promise<void> {
  const pause = pauseFor(child, thisMoment());
  await browser.storage.session.set({ [pauseKey]: pause, [sealKey]: await sealOf(pauseKey, pause) });
  known = Promise.resolve(pause);
}

export async function endPause(): Promise<void> {
  known = Promise.resolve(null);
  await browser.storage.session.remove([pauseKey, sealKey]);
}
