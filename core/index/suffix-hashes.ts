/** A hostname has at most 253 characters, so at most 127 labels. */
const mostSuffixes = 127;
const dot = 46;
const slash = 47;

/**
 * The 64-bit hashes (two 32-bit lanes) of all suffixes of one hostname, shortest first. One object is filled again and
 * again, so that looking an address up allocates nothing.
 */
export type SuffixHashes = {
  count: number;
  /** Where each suffix begins in the hostname. */
  readonly starts: Uint8Array;
  readonly a: Uint32Array;
  readonly b: Uint32Array;
};

export function createSuffixHashes(): SuffixHashes {
  return {
    count: 0,
    starts: new Uint8Array(mostSuffixes),
    a: new Uint32Array(mostSuffixes),
    b: new Uint32Array(mostSuffixes),
  };
}

/**
 * Hashes a canonical hostname of at most 253 characters in one pass from its end, keeping the state at every label boundary
 * from the second label on. With `whole` (IP addresses) only the complete hostname counts.
 */
export function hashSuffixes(hostname: string, whole: boolean, into: SuffixHashes): void {
  let a = 0x243f6a88;
  let b = 0x85a308d3 | 0;
  let labels = 1;
  into.count = 0;
  for (let i = hostname.length - 1; i >= 0; i -= 1) {
    const code = hostname.charCodeAt(i);
    if (code === dot) {
      if (labels > 1 && !whole) record(into, i + 1, a, b);
      labels += 1;
    }
    a = stepA(a, code);
    b = stepB(b, code);
  }
  if (labels > 1) record(into, 0, a, b);
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

/** The lanes of `host/`, the key that says a host has path entries, from the lanes of `host`. */
export function pathLaneA(a: number): number {
  return stepA(a, slash) >>> 0;
}

export function pathLaneB(b: number): number {
  return stepB(b, slash) >>> 0;
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
