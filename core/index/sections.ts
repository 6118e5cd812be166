import { checksum } from "./checksum.ts";
import { parseDirectory, verifyBlock, type Directory } from "./exact-blocks.ts";
import { parseFilter } from "./filter-section.ts";
import type { Front, ShardRow } from "./front.ts";
import type { FuseFilter } from "./fuse-filter.ts";
import { IndexError } from "./index-error.ts";

/** Where a section lies in the index, in bytes. */
export type Span = { readonly start: number; readonly end: number };

export function filterSpan(row: ShardRow): Span {
  return { start: row.offset, end: row.offset + row.filterLength };
}

export function directorySpan(row: ShardRow): Span {
  const start = row.offset + row.filterLength;
  return { start, end: start + row.directoryLength };
}

export function blockSpan(row: ShardRow, directory: Directory, block: number): Span {
  const start = row.offset + row.filterLength + row.directoryLength;
  return { start: start + directory.offsets[block]!, end: start + directory.offsets[block + 1]! };
}

/** Reads a section after its checksum; throws `IndexError` when the bytes are not what was written. */
export function readFilter(front: Front, shard: number, bytes: Uint8Array): FuseFilter {
  if (checksum(bytes) !== front.shards[shard]!.filterChecksum) throw new IndexError("damaged", `filter ${shard}`);
  return parseFilter(bytes);
}

export function readDirectory(front: Front, shard: number, bytes: Uint8Array): Directory {
  const row = front.shards[shard]!;
  if (checksum(bytes) !== row.directoryChecksum) throw new IndexError("damaged", `directory ${shard}`);
  const directory = parseDirectory(bytes);
  if (directory.offsets.at(-1) !== row.blocksLength) throw new IndexError("damaged", `blocks of shard ${shard}`);
  return directory;
}

export function readBlock(directory: Directory, block: number, bytes: Uint8Array): Uint8Array {
  verifyBlock(directory, block, bytes);
  return bytes;
}
