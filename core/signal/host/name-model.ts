import { chosenName, eachPiece } from "./name-pieces.ts";
import type { NameCategory } from "./trade-endings.ts";

export type Sums = Readonly<Record<NameCategory, number>>;

/** Pieces of names and what each says, as whole numbers; a name is read by their sum. */
export type NameModel = {
  /** Sums above which a name is worth a word of care, and above which it is proof enough. */
  readonly thresholds: Readonly<Record<"caution" | "block", Sums>>;
  /** What is said before any piece is seen. */
  readonly before: Sums;
  /** Where the weights of a piece stand; -1 for a piece that says nothing. */
  readonly placeOf: (piece: number) => number;
  readonly weights: Readonly<Record<NameCategory, Int8Array>>;
};

/** What the name of a host comes to, be it a name or not. */
export function sumsOf({ before, placeOf, weights }: NameModel, hostname: string): Sums {
  let { adult, gambling } = before;
  eachPiece(chosenName(hostname), (piece) => {
    const place = placeOf(piece);
    if (place < 0) return;
    adult += weights.adult[place]!;
    gambling += weights.gambling[place]!;
  });
  return { adult, gambling };
}
