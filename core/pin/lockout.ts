/** Tries that cost nothing, as fingers slip. */
export const freeTries = 5;

const firstWaits = [30, 60, 5 * 60, 15 * 60, 60 * 60];
const longestWait = 24 * 60 * 60;

/** Wrong tries so far. Written before a PIN is compared, so that killing the worker never wins a try. */
export type Attempts = {
  readonly wrong: number;
  /** Epoch milliseconds of the latest try; 0 when there was none. */
  readonly lastAt: number;
  /** The same moment on the steady clock; not kept by older versions. */
  readonly steadyAt?: number;
};

/**
 * One moment on two clocks. `steady` is milliseconds of a clock that nobody can set, and that goes on as long as the
 * browser runs.
 */
export type Moment = { readonly now: Date; readonly steady: number };

export const noAttempts: Attempts = { wrong: 0, lastAt: 0 };

/** Seconds that follow the given number of wrong tries: 30 s, 1, 5, 15, 60 minutes, then doubled up to a day. */
export function waitAfter(wrong: number): number {
  if (wrong < freeTries) return 0;
  const step = wrong - freeTries;
  const wait = firstWaits[step] ?? firstWaits[firstWaits.length - 1]! * 2 ** (step - firstWaits.length + 1);
  return Math.min(wait, longestWait);
}

/**
 * Seconds until the next try is taken. A clock that was set back gains nothing: the whole wait stands again. One that was
 * set forward gains nothing while the browser runs; over a restart it gains one try at a time, each a longer way ahead.
 */
export function secondsToWait({ wrong, lastAt, steadyAt }: Attempts, { now, steady }: Moment): number {
  const byClock = now.getTime() - lastAt;
  const elapsed = steadyAt === undefined ? byClock : Math.min(byClock, steady - steadyAt);
  return Math.max(0, Math.ceil(waitAfter(wrong) - Math.max(0, elapsed) / 1000));
}

/** Whether this is a count as we write it; anything else was damaged. */
export function isAttempts(value: unknown): value is Attempts {
  const { wrong, lastAt, steadyAt } = (value ?? {}) as Partial<Record<keyof Attempts, unknown>>;
  const isSteady = steadyAt === undefined || Number.isFinite(steadyAt);
  return Number.isSafeInteger(wrong) && Number(wrong) >= 0 && Number.isFinite(lastAt) && isSteady;
}

/** Of two counts of the same tries the one that lets less through. */
export function stricterOf(a: Attempts, b: Attempts): Attempts {
  const steady = [a.steadyAt, b.steadyAt].filter((at) => at !== undefined);
  return {
    wrong: Math.max(a.wrong, b.wrong),
    lastAt: Math.max(a.lastAt, b.lastAt),
    ...(steady.length === 0 ? {} : { steadyAt: Math.max(...steady) }),
  };
}

export function countTry(attempts: Attempts, { now, steady }: Moment): Attempts {
  return { wrong: attempts.wrong + 1, lastAt: now.getTime(), steadyAt: steady };
}
