import type { Moment } from "./lockout.ts";

/** How long an accepted PIN holds, in milliseconds. */
const holdsMs = 5 * 60_000;

/** Until when an accepted PIN holds: in epoch milliseconds, and the same moment on the steady clock. */
export type Unlock = { readonly until: number; readonly steadyUntil: number };

export function unlockAt({ now, steady }: Moment): Unlock {
  return { until: now.getTime() + holdsMs, steadyUntil: steady + holdsMs };
}

/** By both clocks: setting one back opens nothing again, and the other may stand still while the computer sleeps. */
export function isStillUnlocked({ until, steadyUntil }: Unlock, { now, steady }: Moment): boolean {
  const left = until - now.getTime();
  return left > 0 && left <= holdsMs && steady < steadyUntil;
}
