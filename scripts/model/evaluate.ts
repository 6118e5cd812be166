import { rules } from "./rules.ts";
import type { TestSet } from "./test-sets.ts";

export type Result = {
  readonly set: TestSet;
  /** Hosts of the set that each rule holds back, in the order of `rules`. */
  readonly held: readonly number[];
};

export function evaluate(sets: readonly TestSet[]): Result[] {
  return sets.map((set) => ({
    set,
    held: Object.values(rules).map((rule) => set.hosts.filter((host) => rule(host)).length),
  }));
}
