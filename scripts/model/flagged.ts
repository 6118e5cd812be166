import { signalOf } from "./rules.ts";
import type { TestSet } from "./test-sets.ts";

/** Hosts of harmless sets that our words meet, with what they met: few enough for a person to read. */
export function flagged(sets: readonly TestSet[]): (readonly string[])[] {
  return sets
    .filter(({ about }) => about === null)
    .flatMap(({ name, hosts }) =>
      hosts.flatMap((host) => {
        const signal = signalOf(host);
        return signal === undefined ? [] : [[name, host, signal.category, signal.level, signal.evidence] as const];
      }),
    );
}
