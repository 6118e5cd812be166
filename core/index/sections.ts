import { checksum } from "./checksum.ts";
import { bucketsPerBlock, parseDirectory, verifyBlock, type Directory } from "./exact-blocks.ts";
import { parseFilter } from "./filter-section.ts";
import type { Front, ShardRow } from "./front.ts";
import type { FuseFilter } from "./fuse-filter.ts";
import { IndexError } from "./index-error.ts";

/** Where a section lies in the index, in bytes. */
export type Span = { readonly start: number; readonly end: number };

export function filterSpan(row: ShardRow): Span {
  return { start: row.filterStart, end: row.filterStart + row.filterLength };
}

export function directorySpan(row: ShardRow): Span {
  const start = row.filterStart + row.filterLength;
  return { start, end: start + row.directoryLength };
}

export function blockSpan(row: ShardRow, directory: Directory, block: number): Span {
  const start = directory.ends[block * bucketsPerBlock - 1] ?? 0;
  const end = directory.ends[(block + 1) * bucketsPerBlock - 1] ?? 0;
  if (start > end || end > row.blocksLength) throw new IndexError("damaged", `block ${block} lies outside`);
  return { start: row.blocksStart + start, end: row.blocksStart + end };
}

/** Reads a section after its checksum; throws `IndexError` when the bytes are not what was written. */
export function readFilter(front: Front, shard: number, bytes: Uint8Array): FuseFilter {
  if (checksum(bytes) !== front.shards[shard]!.filterChecksum) throw new IndexError("damaged", `filter ${shard}`);
  return parseFilter(bytes);
}

export function readDirectory(front: Front, shard: number, bytes: Uint8Array): Directory {
  if (checksum(bytes) !== front.shards[shard]!.directoryChecksum) throw new IndexError("damaged", `directory ${shard}`);
  return parseDirectory(bytes);
}

export function readBlock(directory: Directory, block: number, bytes: Uint8Array): Uint8Array {
  verifyBlock(directory, block, bytes);
  return bytes;
}
