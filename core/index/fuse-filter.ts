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
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  /** 0–31 for each key. */
  readonly values: Uint8Array;
};

export const valueBits = 5;
export const missing = -1;
const longestSegmentBits = 14;

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

/** The three slots of a key. The second and third hash bits move a slot inside its own segment. */
export function slotsOf(shape: FuseShape, a: number, b: number, into: Slots): void {
  const { seed, segmentLength, segmentCount } = shape;
  const place = finishHash(a, b, seed);
  const shift = finishHash(b, a, seed);
  const first = Math.floor((place * segmentCount * segmentLength) / 2 ** 32);
  into[0] = first;
  into[1] = (first + segmentLength) ^ (shift & (segmentLength - 1));
  into[2] = (first + 2 * segmentLength) ^ ((shift >>> longestSegmentBits) & (segmentLength - 1));
}

/** The 11 bits that tell a key from others in the same slots. */
export function fingerprint(shape: FuseShape, a: number, b: number): number {
  return finishHash(a, b, ~shape.seed) >>> (16 + valueBits);
}

/** A filter as it lies in memory: 16-bit little-endian words from `offset` on. */
export type FuseFilter = FuseShape & { readonly bytes: Uint8Array; readonly offset: number };

const probe: Slots = [0, 0, 0];

/** The value of a key, or `missing`. */
export function fuseValue(filter: FuseFilter, a: number, b: number): number {
  slotsOf(filter, a, b, probe);
  const word = wordAt(filter, probe[0]) ^ wordAt(filter, probe[1]) ^ wordAt(filter, probe[2]);
  return word >>> valueBits === fingerprint(filter, a, b) ? word & 31 : missing;
}

function wordAt(filter: FuseFilter, slot: number): number {
  const at = filter.offset + 2 * slot;
  return filter.bytes[at]! | (filter.bytes[at + 1]! << 8);
}
