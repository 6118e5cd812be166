import type { Address } from "../address/address.ts";
import type { Block, Directory } from "./exact-blocks.ts";
import { parseFront, parsePrefix, type Front } from "./front.ts";
import type { FuseFilter } from "./fuse-filter.ts";
import { IndexError } from "./index-error.ts";
import { createLookUp } from "./look-up.ts";
import type { Match } from "./match.ts";
import type { Part } from "./parts.ts";
import { blockSpan, directorySpan, filterSpan, readBlock, readDirectory, readFilter, type Span } from "./sections.ts";
import type { ListInfo } from "./tables.ts";

/** Something that can be read in pieces, such as a `Blob`. */
export type SliceSource = {
  /** In bytes. */
  readonly size: number;
  readonly slice: (start: number, end: number) => Promise<Uint8Array>;
};

/** A compiled index of which only what was asked for is in memory. */
export type SlicedIndex = {
  readonly lists: readonly ListInfo[];
  /** As `Index.matches`. Rejects with `IndexError`, and with whatever the source rejects with; a later call reads again. */
  readonly matches: (address: Address) => Promise<readonly Match[]>;
  /** The same answer at once when everything it takes is in memory, else undefined. */
  readonly tryMatches: (address: Address) => readonly Match[] | undefined;
};

/** Fronts are a few kB; one read of this many bytes gets nearly all of them whole. */
const firstRead = 16_384;
/** Blocks are about 350 bytes each; when this many have gathered, all are dropped before the next look-up. */
const mostBlocks = 2048;

/**
 * Opens an index by reading its front, or by a copy of it that was kept (`readFrontBytes`). Throws `IndexError` when that is
 * not the front of a whole index of this format.
 */
export async function openSlicedIndex(source: SliceSource, kept?: Uint8Array): Promise<SlicedIndex> {
  const front = openFront(kept ?? (await readFrontBytes(source)), source.size);
  const cache = createCache(source, front);
  const lookUp = createLookUp(cache);
  return {
    lists: front.lists,
    tryMatches: (address) => {
      const found = lookUp(address);
      return "needs" in found ? undefined : found.matches;
    },
    matches: async (address) => {
      cache.trim();
      let found = lookUp(address);
      while ("needs" in found) {
        await cache.load(found.needs);
        found = lookUp(address);
      }
      return found.matches;
    },
  };
}

function openFront(bytes: Uint8Array, size: number): Front {
  const { frontLength } = parsePrefix(bytes, size);
  if (frontLength !== bytes.length) throw new IndexError("damaged", "front length");
  return parseFront(bytes, size);
}

/** The front of an index, whose length stands in its first bytes. */
export async function readFrontBytes(source: SliceSource): Promise<Uint8Array> {
  const start = await readSpan(source, { start: 0, end: Math.min(source.size, firstRead) });
  const { frontLength } = parsePrefix(start, source.size);
  return frontLength <= start.length ? start.slice(0, frontLength) : readSpan(source, { start: 0, end: frontLength });
}

async function readSpan(source: SliceSource, { start, end }: Span): Promise<Uint8Array> {
  const bytes = await source.slice(start, end);
  if (bytes.length !== end - start)
    throw new IndexError("truncated", `${bytes.length} of ${end - start} bytes at ${start}`);
  return bytes;
}

function createCache(source: SliceSource, front: Front) {
  const filters: FuseFilter[] = [];
  const directories: Directory[] = [];
  const blocks = new Map<number, Block>();

  async function load(part: Part): Promise<void> {
    const row = front.shards[part.shard]!;
    if (part.kind === "filter") {
      filters[part.shard] = readFilter(front, part.shard, await readSpan(source, filterSpan(row)));
    } else if (part.kind === "directory") {
      directories[part.shard] = readDirectory(front, part.shard, await readSpan(source, directorySpan(row)));
    } else {
      const directory = directories[part.shard]!;
      const span = blockSpan(row, directory, part.block);
      const bytes = readBlock(directory, part.block, await readSpan(source, span));
      blocks.set(blockKey(part.shard, part.block), { bytes, skipped: span.start - row.blocksStart });
    }
  }

  return {
    front,
    filter: (shard: number) => filters[shard],
    directory: (shard: number) => directories[shard],
    block: (shard: number, block: number) => blocks.get(blockKey(shard, block)),
    load: once(load),
    /** Only between look-ups: one that needs many blocks must come to its end. */
    trim: () => {
      if (blocks.size >= mostBlocks) blocks.clear();
    },
  };
}

/** Calls for one piece at the same time share one read; a failed read is not remembered. */
function once(load: (part: Part) => Promise<void>): (part: Part) => Promise<void> {
  const running = new Map<string, Promise<void>>();
  return (part) => {
    const key = `${part.kind} ${part.shard} ${part.kind === "block" ? part.block : ""}`;
    const reading = running.get(key) ?? load(part).finally(() => running.delete(key));
    running.set(key, reading);
    return reading;
  };
}

/** A shard has far fewer blocks than that. */
const mostBlocksOfShard = 2 ** 20;

function blockKey(shard: number, block: number): number {
  return shard * mostBlocksOfShard + block;
}
