import { checksum } from "./checksum.ts";
import { encodeBlocks, type Entry } from "./exact-blocks.ts";
import { encodeFilter } from "./filter-section.ts";
import type { ShardSizes } from "./front.ts";

/** What a shard is compiled from: its names, and for the filter each host that is one or has path entries, once. */
export type ShardDraft = {
  readonly entries: Entry[];
  readonly a: number[];
  readonly b: number[];
  readonly values: number[];
};

export function createShardDraft(): ShardDraft {
  return { entries: [], a: [], b: [], values: [] };
}

export function addFilterKey(draft: ShardDraft, a: number, b: number, value: number): void {
  draft.a.push(a);
  draft.b.push(b);
  draft.values.push(value);
}

export type CompiledShard = {
  readonly sizes: ShardSizes;
  readonly filter: Uint8Array;
  readonly directory: Uint8Array;
  readonly blocks: Uint8Array;
};

/** Compiles one shard into its filter, directory and blocks. */
export function compileShard(draft: ShardDraft, symbols: readonly string[]): CompiledShard {
  const filter = encodeFilter({
    count: draft.a.length,
    a: Int32Array.from(draft.a),
    b: Int32Array.from(draft.b),
    values: Uint8Array.from(draft.values),
  });
  const { directory, blocks } = encodeBlocks(draft.entries, symbols);
  const sizes = {
    filterLength: filter.length,
    directoryLength: directory.length,
    blocksLength: blocks.length,
    filterChecksum: checksum(filter),
    directoryChecksum: checksum(directory),
  };
  return { sizes, filter, directory, blocks };
}
