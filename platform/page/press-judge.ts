import { createSight } from "./create-sight.ts";
import { isRealPress } from "./is-real-press.ts";
import type { Sight } from "./sight.ts";

export type PressJudge = Pick<Sight, "watch"> & {
  /** Whether a person pressed what they could see and had the time to read. */
  readonly isReal: (press: Event) => boolean;
};

/** Make one for each thing of ours that may be pressed on somebody else's page, when it is drawn. */
export function createPressJudge(host: HTMLElement): PressJudge {
  const sight = createSight(host);
  // It is seen with the next frame only, which a busy page may put off.
  let shownAt = Number.POSITIVE_INFINITY;
  requestAnimationFrame(() => (shownAt = performance.now()));
  return { ...sight, isReal: (press) => isRealPress(press, host, shownAt) && sight.isSeen(press) };
}
