/** Tries that cost nothing, as fingers slip. */
export const freeTries = 5;

const firstWaits = [30, 60, 5 * 60, 15 * 60, 60 * 60];
const longestWait = 24 * 60 * 60;

/** Wrong tries so far. Written before a PIN is compared, so that killing the worker never wins a try. */
export type Attempts = {
  readonly wrong: number;
  /** Epoch milliseconds of the latest try; 0 when there was none. */
  readonly lastAt: number;
};

export const noAttempts: Attempts = { wrong: 0, lastAt: 0 };

/** Seconds that follow the given number of wrong tries: 30 s, 1, 5, 15, 60 minutes, then doubled up to a day. */
export function waitAfter(wrong: number): number {
  if (wrong < freeTries) return 0;
  const step = wrong - freeTries;
  const wait = firstWaits[step] ?? firstWaits[firstWaits.length - 1]! * 2 ** (step - firstWaits.length + 1);
  return Math.min(wait, longestWait);
}

/** Seconds until the next try is taken. A clock that was set back gains nothing: the whole wait stands again. */
export function secondsToWait(attempts: Attempts, now: Date): number {
  const elapsed = Math.max(0, (now.getTime() - attempts.lastAt) / 1000);
  return Math.max(0, Math.ceil(waitAfter(attempts.wrong) - elapsed));
}

export function countTry(attempts: Attempts, now: Date): Attempts {
  return { wrong: attempts.wrong + 1, lastAt: now.getTime() };
}
