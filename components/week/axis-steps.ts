/** Distances between two lines of a chart that people count in: minutes on a clock, or whole things. */
export const minuteSteps = [5, 10, 15, 30, 60, 120, 180, 240, 360] as const;
export const countSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000] as const;

/** The heights at which to draw lines, from 0 to the first above the highest bar: four at most. */
export function axisTicks(highest: number, steps: readonly number[]): number[] {
  const step = steps.find((each) => highest <= each * 4) ?? Math.ceil(highest / 4);
  const lines = Math.max(1, Math.ceil(highest / step));
  return Array.from({ length: lines + 1 }, (_, line) => line * step);
}
