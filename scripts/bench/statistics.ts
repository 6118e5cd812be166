import { createRandom } from "./data/random.ts";

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** `share` from 0 to 1, with linear interpolation. NaN for no values. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((x, y) => x - y);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}

export type Interval = { readonly low: number; readonly high: number };

/** The 95 % bootstrap interval of the median. Seeded: the same values give the same interval. */
export function medianInterval(values: readonly number[], rounds = 2000): Interval {
  const random = createRandom(7);
  const medians = Array.from({ length: rounds }, () =>
    median(values.map(() => values[Math.floor(random() * values.length)]!)),
  );
  return { low: quantile(medians, 0.025), high: quantile(medians, 0.975) };
}

/** The smallest and the largest value, as text. */
export function rangeText(values: readonly number[], digits = 1): string {
  return `${Math.min(...values).toFixed(digits)} to ${Math.max(...values).toFixed(digits)}`;
}

export function intervalText(values: readonly number[], digits = 1): string {
  const { low, high } = medianInterval(values);
  return `95 %: ${low.toFixed(digits)} to ${high.toFixed(digits)}`;
}
