import type { Signal } from "./signal.ts";

/** Words of a page alone are worth a word of care. Where its name, its address or a label says the same, they are proof. */
export function combineSignals(seen: readonly Signal[]): readonly Signal[] {
  return seen.map((signal) =>
    signal.place === "words" && isSaidElsewhere(signal, seen) ? { ...signal, level: "block" } : signal,
  );
}

function isSaidElsewhere({ category }: Signal, seen: readonly Signal[]): boolean {
  return seen.some((other) => other.category === category && other.place !== undefined && other.place !== "words");
}
