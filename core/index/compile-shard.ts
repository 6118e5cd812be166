import { checksum } from "./checksum.ts";
import { encodeBlocks, type Entry } from "./exact-blocks.ts";
import { encodeFilter } from "./filter-section.ts";
import { filterValues } from "./filter-value.ts";
import type { ShardRow } from "./front.ts";

/** What a shard is compiled from. One item for each name and one for each host with path entries. */
export type ShardDraft = {
  readonly entries: Entry[];
  readonly a: number[];
  readonly b: number[];
  readonly values: number[];
  readonly hostsWithPaths: Set<string>;
};

export function createShardDraft(): ShardDraft {
  return { entries: [], a: [], b: [], values: [], hostsWithPaths: new Set() };
}

export function addFilterKey(draft: ShardDraft, a: number, b: number, value: number): void {
  draft.a.push(a);
  draft.b.push(b);
  draft.values.push(value);
}

/** Says once that a host has path entries; `a` and `b` are the lanes of `host/`. */
export function addPathHost(draft: ShardDraft, host: string, a: number, b: number): void {
  if (draft.hostsWithPaths.has(host)) return;
  draft.hostsWithPaths.add(host);
  addFilterKey(draft, a, b, filterValues.hasPaths);
}

export type CompiledShard = { readonly row: Omit<ShardRow, "offset">; readonly sections: readonly Uint8Array[] };

/** Compiles one shard into its filter, directory and blocks. */
export function compileShard(draft: ShardDraft): CompiledShard {
  const filter = encodeFilter({
    count: draft.a.length,
    a: Uint32Array.from(draft.a),
    b: Uint32Array.from(draft.b),
    values: Uint8Array.from(draft.values),
  });
  const { directory, blocks } = encodeBlocks(draft.entries.toSorted(byKey));
  const row = {
    filterLength: filter.length,
    directoryLength: directory.length,
    blocksLength: blocks.length,
    filterChecksum: checksum(filter),
    directoryChecksum: checksum(directory),
  };
  return { row, sections: [filter, directory, blocks] };
}

function byKey(x: Entry, y: Entry): number {
  return x.key < y.key ? -1 : 1;
}
