import { createSuffixHashes, hashSuffixes } from "./suffix-hashes.ts";

const bits = 1023;

/** The names without a dot, which stand in no shard: top levels that are never blocked, IPv6 addresses. */
export type TopNames = {
  /** The set of lists of a hostname's last label, or -1; `top` is that label's first lane (`SuffixHashes.top`). */
  readonly find: (hostname: string, top: number) => number;
};

/** Most hostnames' last labels are told from all names by ten bits of their hash, before any text is cut. */
export function createTopNames(dotless: readonly (readonly [string, number])[]): TopNames {
  const setOf = new Map(dotless);
  const marks = new Uint8Array(bits + 1);
  const hashes = createSuffixHashes();
  for (const name of setOf.keys()) {
    hashSuffixes(name, true, hashes);
    marks[hashes.top & bits] = 1;
  }
  return {
    find: (hostname, top) =>
      marks[top & bits] === 0 ? -1 : (setOf.get(hostname.slice(hostname.lastIndexOf(".") + 1)) ?? -1),
  };
}
