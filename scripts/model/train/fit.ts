import type { Random } from "./random.ts";
import type { Samples } from "./samples.ts";

/** What each piece says for adult and for gambling, in turns, and what is said before any piece is seen. */
export type Weights = { readonly pieces: Float64Array; readonly before: Float64Array };

export type Course = {
  readonly rounds: number;
  /** How far the first steps go. */
  readonly step: number;
  /** Pulls small weights to nothing. */
  readonly pull: number;
};

/** Pulls all weights towards nothing, by a share of themselves. */
const shrink = 1e-5;
const firstSquare = 1e-3;

export function noWeights({ pieces }: Samples): Weights {
  return { pieces: new Float64Array(2 * pieces.length), before: new Float64Array(2) };
}

/** What a name comes to, for one of the two heads. */
export function sumOf({ row, begins }: Samples, { pieces, before }: Weights, at: number, head: 0 | 1): number {
  let sum = before[head]!;
  for (let place = begins[at]!; place < begins[at + 1]!; place += 1) sum += pieces[2 * row[place]! + head]!;
  return sum;
}

/** Two logistic regressions, name after name in an order of chance, with steps that get shorter for what was often seen (AdaGrad). */
export function fit(samples: Samples, weights: Weights, { rounds, step, pull }: Course, random: Random): void {
  const order = Uint32Array.from(samples.about.keys());
  const squares = new Float64Array(weights.pieces.length).fill(firstSquare);
  const squaresBefore = new Float64Array(2).fill(1);
  const { row, begins, about } = samples;
  for (let round = 0; round < rounds; round += 1) {
    random.shuffle(order);
    for (const at of order) {
      for (const head of [0, 1] as const) {
        const wanted = about[at] === (head === 0 ? "adult" : "gambling") ? 1 : 0;
        const error = 1 / (1 + Math.exp(-sumOf(samples, weights, at, head))) - wanted;
        squaresBefore[head]! += error * error;
        weights.before[head]! -= (step * error) / Math.sqrt(squaresBefore[head]!);
        for (let place = begins[at]!; place < begins[at + 1]!; place += 1) {
          moveWeight(weights.pieces, squares, 2 * row[place]! + head, error, step, pull);
        }
      }
    }
  }
}

function moveWeight(
  weights: Float64Array,
  squares: Float64Array,
  at: number,
  error: number,
  step: number,
  pull: number,
): void {
  const slope = error + shrink * weights[at]!;
  squares[at]! += slope * slope;
  const length = step / Math.sqrt(squares[at]!);
  const moved = weights[at]! - length * slope;
  const pulled = pull * length;
  weights[at] = moved > pulled ? moved - pulled : moved < -pulled ? moved + pulled : 0;
}
