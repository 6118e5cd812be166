/** `count` of them, evenly from the first to the last: whoever reads a sample sees the whole of a list, not its head. */
export function spreadSample<T>(all: readonly T[], count: number): T[] {
  if (all.length <= count) return [...all];
  const step = (all.length - 1) / (count - 1);
  return Array.from({ length: count }, (_, at) => all[Math.round(at * step)]!);
}
