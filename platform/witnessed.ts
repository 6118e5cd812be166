import { browser } from "wxt/browser";
import { readWitnessNote } from "./lists/note-witness.ts";
import { readBuiltLists } from "./package-files.ts";
import { isSealed, sealKeyName, sealOf } from "./seal.ts";

/**
 * The latest moment that a clock not of this device has told: the day the package's lists were built on, and then the `Date` of
 * every answer of a list's publisher. A clock that is set forward must not make a child older (`core/tier/believed-day.ts`).
 */

const key = "witnessed";
const sealKey = "witnessedSeal";

/** Milliseconds since 1970; undefined when not even the package can be read. Never rejects. */
export async function readWitnessed(): Promise<number | undefined> {
  return (await readSealed()) ?? (await packageDay());
}

async function readSealed(): Promise<number | undefined> {
  const stored = await browser.storage.local.get([key, sealKey, sealKeyName]).catch(() => ({}) as never);
  const { [key]: told, [sealKey]: seal, [sealKeyName]: storedKey } = stored;
  return typeof told === "number" && (await isSealed(key, told, seal, storedKey).catch(() => false)) ? told : undefined;
}

async function packageDay(): Promise<number | undefined> {
  const day = await readBuiltLists().then(
    (built) => Date.parse(built.day),
    () => Number.NaN,
  );
  return Number.isNaN(day) ? undefined : day;
}

/** Takes over what was heard, as far as it is news. True when the limits have to be merged anew. */
export async function settleWitnessed(): Promise<boolean> {
  const [before, day = 0, note] = await Promise.all([readSealed(), packageDay(), readWitnessNote()]);
  const told = Math.max(before ?? 0, day, note);
  if (told === 0 || told === before) return false;
  await browser.storage.local.set({ [key]: told, [sealKey]: await sealOf(key, told) });
  return true;
}
