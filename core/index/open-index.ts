import type { Address } from "../address/address.ts";
import type { Block, Directory } from "./exact-blocks.ts";
import { parseFront, parsePrefix, type Front } from "./front.ts";
import type { FuseFilter } from "./fuse-filter.ts";
import { IndexError } from "./index-error.ts";
import { createLookUp } from "./look-up.ts";
import type { Match } from "./match.ts";
import { blockSpan, directorySpan, filterSpan, readBlock, readDirectory, readFilter, type Span } from "./sections.ts";
import type { ListInfo } from "./tables.ts";

/** A compiled index that is wholly in memory. */
export type Index = {
  readonly lists: readonly ListInfo[];
  /** Every list that names the address's host, a parent domain of it, or a path above it; the most specific name first. */
  readonly matches: (address: Address) => readonly Match[];
};

/** Opens an index after every one of its checksums. Throws `IndexError` for bytes that are not a whole index of this format. */
export function openIndex(bytes: Uint8Array): Index {
  const { frontLength } = parsePrefix(bytes, bytes.length);
  const front = parseFront(bytes.subarray(0, frontLength), bytes.length);
  const shards = front.shards.map((_, shard) => openShard(front, shard, bytes));
  const lookUp = createLookUp({
    front,
    filter: (shard) => shards[shard]!.filter,
    directory: (shard) => shards[shard]!.directory,
    block: (shard) => shards[shard]!.blocks,
  });
  return {
    lists: front.lists,
    matches: (address) => {
      const found = lookUp(address);
      if ("needs" in found)
        throw new IndexError("damaged", `${found.needs.kind} of shard ${found.needs.shard} is not there`);
      return found.matches;
    },
  };
}

type OpenShard = { readonly filter: FuseFilter; readonly directory: Directory; readonly blocks: Block };

function openShard(front: Front, shard: number, bytes: Uint8Array): OpenShard {
  const row = front.shards[shard]!;
  const cut = (span: Span) => bytes.subarray(span.start, span.end);
  const directory = readDirectory(front, shard, cut(directorySpan(row)));
  for (let block = 0; block < directory.checksums.length; block += 1)
    readBlock(directory, block, cut(blockSpan(row, directory, block)));
  const filter = readFilter(front, shard, cut(filterSpan(row)));
  return { filter, directory, blocks: { bytes, skipped: -row.blocksStart } };
}
