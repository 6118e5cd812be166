/** Slower than this, in milliseconds a picture, a page of photographs is no longer worth waiting for. */
const slowFromMs = 500;

/** Pictures that are looked at before a machine is called slow, and of which the middle one counts. */
const sample = 5;

/** Whether this machine is too slow, by what the last pictures took, in milliseconds each and in order. */
export function isSlow(tookMs: readonly number[]): boolean {
  if (tookMs.length < sample) return false;
  const last = tookMs.slice(-sample).toSorted((a, b) => a - b);
  return last[Math.floor(sample / 2)]! > slowFromMs;
}
