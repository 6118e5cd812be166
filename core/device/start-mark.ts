/**
 * How we came to run, kept as long as the browser keeps us running: it forgets the mark when it ends and when somebody
 * switches us off. A start that the browser explains (its own, an install, an update) says so within moments.
 */
export type StartMark = {
  /** Epoch milliseconds of the first tick. */
  readonly at: number;
  readonly explained: boolean;
};

/** How long an explanation may take on a slow computer that has just been switched on, in milliseconds. */
export const patienceMs = 10_000;

/** Whether somebody must have switched us on in a browser that was running already. */
export function wasSwitchedOn({ at, explained }: StartMark, now: number): boolean {
  return !explained && now - at >= patienceMs;
}
