export type Random = {
  /** A whole number from 0 to `most - 1`. */
  readonly below: (most: number) => number;
  readonly pick: <T>(all: readonly T[]) => T;
  readonly isOne: (share: number) => boolean;
  /** Turns the order of numbers about, in place. */
  readonly shuffle: (numbers: Uint32Array) => void;
};

/** The same row of numbers for the same seed, on every machine (mulberry32). */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (most: number) => Math.floor(next() * most);
  return {
    below,
    pick: (all) => all[below(all.length)]!,
    isOne: (share) => next() < share,
    shuffle: (numbers) => {
      for (let at = numbers.length - 1; at > 0; at -= 1) {
        const other = below(at + 1);
        [numbers[at], numbers[other]] = [numbers[other]!, numbers[at]!];
      }
    },
  };
}
