import type { Reading } from "./trusted-clock.ts";

/** What both clocks said when they were looked at last. */
export type Anchor = {
  readonly wall: number;
  /** By how many milliseconds the wall clock was ahead of the steady one; `null` from before the browser was started. */
  readonly apart: number | null;
};

/** Milliseconds by which the network puts clocks right without anybody's doing. */
const toleratedMs = 2 * 60_000;

/**
 * By how many milliseconds the clock was set back since it was looked at last, 0 for not so that it matters, and what to look
 * at it by the next time. While the browser runs small steps add up; where the steady clock stands still in sleep, sleep may
 * hide as much of them.
 */
export function lookAtClock(
  anchor: Anchor | null,
  { wall, steady }: Pick<Reading, "wall" | "steady">,
): { readonly back: number; readonly anchor: Anchor } {
  const apart = wall - steady;
  if (anchor === null) return { back: 0, anchor: { wall, apart } };
  const back = anchor.apart === null ? anchor.wall - wall : anchor.apart - apart;
  if (back > toleratedMs) return { back, anchor: { wall, apart } };
  return { back: 0, anchor: { wall, apart: Math.max(anchor.apart ?? apart, apart) } };
}
