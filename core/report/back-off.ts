const secondMs = 1000;
const minuteMs = 60 * secondMs;
const firstWaitMs = 15 * secondMs;
const longestUnheardMs = 15 * minuteMs;
const longestWaitMs = 6 * 60 * minuteMs;

/** The longest that a receiver may ask us to wait, and so the longest that any wait is believed. */
export const longestHoldMs = 24 * 60 * minuteMs;

/**
 * How long to wait after so many failures in a row, in milliseconds.
 *
 * @param heard whether anybody answered: nobody may mean no more than a cable that is out, and soon is in again
 * @param random in [0, 1): thousands of schools' computers shall not come back in the same second
 */
export function backOff(failures: number, heard: boolean, random: number): number {
  const wait = firstWaitMs * 2 ** Math.min(failures - 1, 20);
  return Math.min(wait, heard ? longestWaitMs : longestUnheardMs) * (0.5 + random);
}

/** What `Retry-After` asks for, in milliseconds: seconds or a date. Null when it says nothing that can be read. */
export function readRetryAfter(header: string | null, now: number): number | null {
  const text = header?.trim() ?? "";
  const isDate = /^[a-z]/i.test(text);
  const wait = /^\d+$/.test(text) ? Number(text) * secondMs : isDate ? Date.parse(text) - now : Number.NaN;
  return Number.isFinite(wait) ? Math.min(Math.max(wait, 0), longestHoldMs) : null;
}
