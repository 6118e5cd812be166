import * as v from "valibot";
import { browser } from "wxt/browser";
import { isStale } from "../core/time/told-time.ts";
import type { Heard } from "../core/time/trusted-clock.ts";
import { readClocks } from "./read-clocks.ts";

/** What the time was when a server told it last. It goes with the session, as the steady clock's own beginning does. */
const key = "heard";

const heardSchema = v.object({ told: v.number(), wall: v.number(), steady: v.number() });

let known: Promise<Heard | undefined> | undefined;

/** Undefined where nobody has told the time in this run of the browser. Never rejects. */
export function readHeard(): Promise<Heard | undefined> {
  known ??= browser.storage.session.get(key).then(
    ({ [key]: kept }) => (v.is(heardSchema, kept) ? kept : undefined),
    () => undefined,
  );
  return known;
}

/**
 * Takes what a server told just now, unless it is an old answer.
 *
 * @returns by how many milliseconds the device's clock is off otherwise than it was known to be
 */
export async function hearTime(told: number): Promise<number> {
  const last = await readHeard();
  const { wall, steady } = readClocks();
  const heard = { told, wall, steady };
  if (isStale(last, heard)) return 0;
  known = Promise.resolve(heard);
  await browser.storage.session.set({ [key]: heard });
  return Math.abs(wall - told - (last === undefined ? 0 : last.wall - last.told));
}
