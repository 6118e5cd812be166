import { bucketOf, bucketsPerBlock, findInBucket, markOf, type Block } from "./exact-blocks.ts";
import type { Part, Parts } from "./parts.ts";
import { openSymbols, type Symbols } from "./symbols.ts";

/** Of a shard without names. */
const noBlock: Block = { bytes: new Uint8Array(), skipped: 0 };

/**
 * The set of the name with these lanes that stands in `wanted` between two places, -1 when it is none, or what has to be read
 * before that can be said.
 */
export type Confirm = (shard: number, a: number, b: number, from: number, to: number) => number | Part;

/** What the filter takes for a hit is a question; this asks the exact names. */
export function createConfirm(parts: Parts, wanted: DataView): Confirm {
  let symbols: Symbols | undefined;
  return (shard, a, b, from, to) => {
    const directory = parts.directory(shard);
    if (directory === undefined) return { kind: "directory", shard };
    const bucket = bucketOf(a, b, directory.ends.length);
    const number = Math.floor(bucket / bucketsPerBlock);
    const block = directory.ends.length === 0 ? noBlock : parts.block(shard, number);
    if (block === undefined) return { kind: "block", shard, block: number };
    symbols ??= openSymbols(parts.front.symbols);
    return findInBucket(symbols, directory, bucket, block, markOf(a, b), wanted, from, to);
  };
}
