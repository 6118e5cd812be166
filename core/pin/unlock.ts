import { holdFor, isHeld, type Held } from "../time/held.ts";
import type { Moment } from "./lockout.ts";

/** How long an accepted PIN holds, in milliseconds. */
const holdsMs = 5 * 60_000;

export type Unlock = Held;

export function unlockAt(moment: Moment): Unlock {
  return holdFor(holdsMs, moment);
}

export function isStillUnlocked(unlock: Unlock, moment: Moment): boolean {
  return isHeld(unlock, holdsMs, moment);
}
