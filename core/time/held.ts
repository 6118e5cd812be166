import type { Moment } from "../pin/lockout.ts";

/** Until when something holds that a parent opened for a while: in epoch milliseconds, and the same moment on the steady clock. */
export type Held = { readonly until: number; readonly steadyUntil: number };

/** @param ms how long it holds, in milliseconds */
export function holdFor(ms: number, { now, steady }: Moment): Held {
  return { until: now.getTime() + ms, steadyUntil: steady + ms };
}

/** By both clocks: setting one back opens nothing again, and the other may stand still while the computer sleeps. */
export function isHeld({ until, steadyUntil }: Held, ms: number, { now, steady }: Moment): boolean {
  const left = until - now.getTime();
  return left > 0 && left <= ms && steady < steadyUntil;
}
