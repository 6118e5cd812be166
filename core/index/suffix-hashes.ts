import { longestHost, longestName } from "./name.ts";

/** A hostname has at most 253 characters, so at most 127 labels. */
const mostSuffixes = 127;
const dot = 46;

const startA = 0x243f6a88;
const startB = 0x85a308d3 | 0;

/**
 * The 64-bit hashes (two 32-bit lanes) of all suffixes of one hostname, shortest first. One object is filled again and
 * again, so that looking an address up allocates nothing.
 */
export type SuffixHashes = {
  count: number;
  /** The first lane of the last label alone. */
  top: number;
  /** The characters of the hostname, for comparing names with it, and room for those of a path and eight more. */
  readonly characters: Uint8Array<ArrayBuffer>;
  /** Where each suffix begins in the hostname. */
  readonly starts: Uint8Array;
  readonly a: Int32Array;
  readonly b: Int32Array;
};

export function createSuffixHashes(): SuffixHashes {
  return {
    count: 0,
    top: 0,
    characters: new Uint8Array(longestHost + longestName + 8),
    starts: new Uint8Array(mostSuffixes),
    a: new Int32Array(mostSuffixes),
    b: new Int32Array(mostSuffixes),
  };
}

/**
 * Hashes a canonical hostname of at most 253 characters in one pass from its end, keeping the state at every label boundary
 * from the second label on. With `whole` (IP addresses) only the complete hostname counts.
 */
export function hashSuffixes(hostname: string, whole: boolean, into: SuffixHashes): void {
  let a = startA;
  let b = startB;
  let labels = 1;
  const { characters } = into;
  into.count = 0;
  for (let i = hostname.length - 1; i >= 0; i -= 1) {
    const code = hostname.charCodeAt(i);
    characters[i] = code;
    if (code === dot) {
      if (labels === 1) into.top = a;
      else if (!whole) record(into, i + 1, a, b);
      labels += 1;
    }
    a = stepA(a, code);
    b = stepB(b, code);
  }
  if (labels > 1) record(into, 0, a, b);
  else into.top = a;
}

function record(into: SuffixHashes, start: number, a: number, b: number): void {
  into.starts[into.count] = start;
  into.a[into.count] = a;
  into.b[into.count] = b;
  into.count += 1;
}

function stepA(state: number, code: number): number {
  const mixed = Math.imul(state ^ code, 0x9e3779b1);
  return (mixed << 15) | (mixed >>> 17);
}

function stepB(state: number, code: number): number {
  const mixed = Math.imul(state + code, 0x85ebca77);
  return (mixed << 11) | (mixed >>> 21);
}

/** Both lanes of one name. */
export type Lanes = { a: number; b: number };

/**
 * The lanes of `host/path`: those of the host, and on over the path from its first character to its last, which are also put
 * into `characters` from `at` on.
 */
export function hashPath(hostA: number, hostB: number, path: string, characters?: Uint8Array, at = 0): Lanes {
  const lanes = { a: hostA, b: hostB };
  for (let i = 0; i < path.length; i += 1) {
    const code = path.charCodeAt(i);
    if (characters !== undefined) characters[at + i] = code;
    lanes.a = stepA(lanes.a, code);
    lanes.b = stepB(lanes.b, code);
  }
  return lanes;
}

/** Spreads both lanes over 32 bits; `seed` gives independent results. */
export function finishHash(a: number, b: number, seed: number): number {
  let mixed = Math.imul(a ^ seed, 0xcc9e2d51) ^ ((b << 16) | (b >>> 16));
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13) ^ b, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** The shard (of a power of two) in which a hostname and all its suffixes lie: that of its shortest suffix. */
export function shardOf(hashes: SuffixHashes, shardCount: number): number {
  return finishHash(hashes.a[0]!, hashes.b[0]!, 0x5eed) & (shardCount - 1);
}
