import { finishHash } from "./suffix-hashes.ts";

/**
 * A 3-wise binary fuse filter (Graf and Lemire, 2022). Every key has three slots, one in each of three neighbouring
 * segments; the exclusive or of the three 16-bit words is the key's own word: 11 bits of fingerprint, 5 bits of value. A key
 * that was put in is always found with its value; another is taken for one in about 1 of 2048 tries, so a hit is a question
 * to ask the exact blocks, never an answer.
 */
export type FuseShape = {
  readonly seed: number;
  /** Power of two. */
  readonly segmentLength: number;
  /** Segments in which a key's first slot may lie; two more follow. */
  readonly segmentCount: number;
};

export type FuseKeys = {
  readonly count: number;
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** 0–31 for each key. */
  readonly values: Uint8Array;
};

export const valueBits = 5;
export const missing = -1;
const longestSegmentBits = 14;
const fingerprintMask = (1 << (16 - valueBits)) - 1;

/** How many words a filter of this shape has. */
export function wordCount(shape: FuseShape): number {
  return (shape.segmentCount + 2) * shape.segmentLength;
}

/**
 * The tightest shape that some seed usually fits a number of keys into; `spare` segments are added after failed tries.
 * The formulas are those of the paper with segments of half the length and 3 % less room, which was measured to hold for
 * 10,000 to 100,000 keys.
 */
export function fuseShape(count: number, seed: number, spare: number): FuseShape {
  const size = Math.max(count, 2);
  const bits = Math.floor(Math.log(size) / Math.log(3.33) + 1.25);
  const segmentLength = 2 ** Math.min(Math.max(bits, 2), longestSegmentBits);
  const room = Math.max(1.125, 0.845 + (0.25 * Math.log(1e6)) / Math.log(size));
  const segments = Math.ceil((size * room) / segmentLength) - 2;
  return { seed, segmentLength, segmentCount: Math.max(1, segments + spare) };
}

export type Slots = [number, number, number];

/** The three slots of a key. The second hash moves the second and third slot inside their own segments. */
export function slotsOf(shape: FuseShape, a: number, b: number, into: Slots): void {
  const { seed, segmentLength, segmentCount } = shape;
  const place = finishHash(a, b, seed);
  const shift = finishHash(b, a, seed);
  const first = Math.floor((place * segmentCount * segmentLength) / 2 ** 32);
  into[0] = first;
  into[1] = (first + segmentLength) ^ (shift & (segmentLength - 1));
  into[2] = (first + 2 * segmentLength) ^ ((shift >>> longestSegmentBits) & (segmentLength - 1));
}

/** The 11 bits that tell a key from others in the same slots: the low ones of the hash whose high ones chose the first slot. */
export function fingerprint(shape: FuseShape, a: number, b: number): number {
  return finishHash(a, b, shape.seed) & fingerprintMask;
}

/** A filter as it lies in memory. `range` is where first slots may lie. */
export type FuseFilter = {
  readonly seed: number;
  readonly segmentLength: number;
  readonly range: number;
  readonly words: Uint16Array;
};

/** The value of a key, or `missing`: `slotsOf` and `fingerprint` once more, in one go, because every address comes by here. */
export function fuseValue(filter: FuseFilter, a: number, b: number): number {
  const { seed, segmentLength, range, words } = filter;
  const place = finishHash(a, b, seed);
  const shift = finishHash(b, a, seed);
  const mask = segmentLength - 1;
  const first = Math.floor((place * range) / 2 ** 32);
  const second = (first + segmentLength) ^ (shift & mask);
  const third = (first + 2 * segmentLength) ^ ((shift >>> longestSegmentBits) & mask);
  const word = words[first]! ^ words[second]! ^ words[third]!;
  return word >>> valueBits === (place & fingerprintMask) ? word & 31 : missing;
}
