import type { NameModel, Sums } from "../../core/signal/host/name-model.ts";
import type { TestSet } from "./test-sets.ts";
import { harmlessSums, nameSums, thresholdsAt } from "./train/set-thresholds.ts";
import { wordSignalOf } from "./word-signals.ts";

/** False alarms that one is ready to take, of harmless hosts that are not the test's. */
export const dials = [1e-2, 1e-3, 1e-4] as const;

export type Turned = {
  readonly set: TestSet;
  /** Hosts that reviewed words find, at caution. */
  readonly words: number;
  /** For each dial, hosts that the model finds alone, and with the words. */
  readonly model: readonly number[];
  readonly both: readonly number[];
};

/** What is found at thresholds of other strictness than the shipped ones. */
export function turnDials(model: NameModel, sets: readonly TestSet[], validation: readonly string[]): Turned[] {
  const sums = harmlessSums(model, validation);
  const thresholds = dials.map((share) => thresholdsAt(share, sums));
  return sets.map((set) => {
    const seen = set.hosts.map((host) => ({
      isWord: wordSignalOf(host) !== undefined,
      sums: nameSums(model, host),
    }));
    const found = thresholds.map((threshold) => seen.map((one) => passes(one.sums, threshold)));
    return {
      set,
      words: seen.filter(({ isWord }) => isWord).length,
      model: found.map((all) => all.filter(Boolean).length),
      both: found.map((all) => all.filter((isFound, at) => isFound || seen[at]!.isWord).length),
    };
  });
}

function passes(sums: Sums, threshold: Sums): boolean {
  return sums.adult > threshold.adult || sums.gambling > threshold.gambling;
}
