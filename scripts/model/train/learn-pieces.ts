import { fit, noWeights, sumOf, type Weights } from "./fit.ts";
import { createRandom, type Random } from "./random.ts";
import { keepOnly, samplesOf, type Samples, type Taught } from "./samples.ts";

export type LearntPiece = {
  readonly piece: number;
  readonly adult: number;
  readonly gambling: number;
};

export type Learnt = {
  readonly pieces: readonly LearntPiece[];
  readonly before: { readonly adult: number; readonly gambling: number };
  readonly names: number;
};

/** Pieces in fewer names than these are chance. */
const rarest = 8;
const first = { rounds: 2, step: 0.1, pull: 2e-4 } as const;
const between = { rounds: 2, step: 0.1, pull: 5e-5 } as const;
const last = { rounds: 3, step: 0.05, pull: 0 } as const;

/** A harmless name that the first reading takes for harmful by more than this is one that a list has put in the wrong place. */
const mistaken = 2;

/** A piece seen more often than this weighs no more for it. */
const oftenEnough = 2000;

/**
 * Which pieces of names tell most, and how much. All pieces are weighed first; then four times, twice and once as many as are
 * wanted, each time anew.
 */
export function learnPieces(taught: readonly Taught[], wanted: number, seed: number): Learnt {
  const random = createRandom(seed);
  const all = samplesOf(taught, rarest);
  const weights = noWeights(all);
  fit(all, weights, first, random);
  let samples = withoutMistaken(all, weights);
  for (const times of [4, 2, 1])
    samples = narrow(samples, weights, times * wanted, times === 1 ? last : between, random);
  const pieces = [...samples.pieces.entries()].map(([at, piece]) => ({
    piece,
    adult: weights.pieces[2 * at]!,
    gambling: weights.pieces[2 * at + 1]!,
  }));
  return {
    pieces: pieces.filter(({ adult, gambling }) => adult !== 0 || gambling !== 0),
    before: { adult: weights.before[0]!, gambling: weights.before[1]! },
    names: samples.about.length,
  };
}

function withoutMistaken(samples: Samples, weights: Weights): Samples {
  const isRight = (at: number) =>
    samples.about[at] !== null || ([0, 1] as const).every((head) => sumOf(samples, weights, at, head) < mistaken);
  return keepOnly(samples, new Uint8Array(samples.pieces.length).fill(1), isRight);
}

type Course = typeof between | typeof last;

function narrow(samples: Samples, weights: Weights, most: number, course: Course, random: Random): Samples {
  const { pieces } = weights;
  const worthOf = (at: number) => {
    const weight = Math.max(Math.abs(pieces[2 * at]!), Math.abs(pieces[2 * at + 1]!));
    return weight * Math.sqrt(Math.min(samples.counts[at]!, oftenEnough));
  };
  const worth = Float64Array.from(samples.pieces.keys(), worthOf);
  const best = Uint32Array.from(samples.pieces.keys()).toSorted(
    (one, other) => worth[other]! - worth[one]! || one - other,
  );
  const isKept = new Uint8Array(samples.pieces.length);
  for (const at of best.subarray(0, most)) isKept[at] = 1;
  for (const at of best.subarray(most)) pieces.fill(0, 2 * at, 2 * at + 2);
  const kept = keepOnly(samples, isKept);
  fit(kept, weights, course, random);
  return kept;
}
