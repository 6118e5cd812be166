import { createByteReader, type ByteReader } from "./byte-reader.ts";
import { createByteWriter } from "./byte-writer.ts";
import { checksum } from "./checksum.ts";
import { IndexError } from "./index-error.ts";
import { parseTables, type Tables } from "./tables.ts";

export const formatVersion = 2;
/** Bytes that must be read to know how long the front is. */
export const prefixLength = 20;

const magic = 0x5849544c; // "LTIX"
const shardRowLength = 20;

/** What the front keeps of a shard. */
export type ShardSizes = {
  readonly filterLength: number;
  readonly directoryLength: number;
  readonly blocksLength: number;
  readonly filterChecksum: number;
  readonly directoryChecksum: number;
};

/** Where a shard's sections lie, in bytes: the directory behind the filter, the blocks behind all filters and directories. */
export type ShardRow = ShardSizes & { readonly filterStart: number; readonly blocksStart: number };

/** Everything about an index but its names: small, read first. */
export type Front = Tables & { readonly size: number; readonly shards: readonly ShardRow[] };

/** The front of an index, for shards whose sections follow in this order. Its length is a multiple of four. */
export function encodeFront(tables: Tables, shards: readonly ShardSizes[]): Uint8Array<ArrayBuffer> {
  const text = encodeTables(tables);
  const length = prefixLength + text.length + 4 + shards.length * shardRowLength + 4;
  const writer = createByteWriter(length);
  const size = shards.reduce((sum, row) => sum + row.filterLength + row.directoryLength + row.blocksLength, length);
  for (const value of [magic, formatVersion, size, length, text.length]) writer.u32(value);
  writer.bytes(text);
  writer.u32(shards.length);
  for (const row of shards) {
    for (const value of [row.filterLength, row.directoryLength, row.blocksLength]) writer.u32(value);
    writer.u32(row.filterChecksum);
    writer.u32(row.directoryChecksum);
  }
  writer.u32(checksum(writer.written(0)));
  return writer.finish();
}

/** Spaces at the end bring what follows to a place where numbers may be read. */
function encodeTables(tables: Tables): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(tables));
  const padded = new Uint8Array(Math.ceil(text.length / 4) * 4).fill(0x20);
  padded.set(text);
  return padded;
}

/** Reads the first bytes: how long the front is. Throws `IndexError` for anything that is no index of this format and size. */
export function parsePrefix(bytes: Uint8Array, size: number): { frontLength: number } {
  if (bytes.length < prefixLength) throw new IndexError("truncated", `${bytes.length} bytes`);
  const reader = createByteReader(bytes);
  if (reader.u32() !== magic) throw new IndexError("foreign", "not an index");
  const version = reader.u32();
  if (version !== formatVersion) throw new IndexError("version", `format ${version}`);
  const written = reader.u32();
  const frontLength = reader.u32();
  if (size < written) throw new IndexError("truncated", `${size} of ${written} bytes`);
  if (size > written || frontLength > written) throw new IndexError("damaged", "lengths do not agree");
  return { frontLength };
}

/** Reads and verifies the whole front. `size` is that of the index in bytes. */
export function parseFront(bytes: Uint8Array, size: number): Front {
  const end = bytes.length - 4;
  if (end < prefixLength) throw new IndexError("damaged", "front too short");
  if (createByteReader(bytes.subarray(end)).u32() !== checksum(bytes.subarray(0, end)))
    throw new IndexError("damaged", "front");
  const textLength = createByteReader(bytes.subarray(prefixLength - 4)).u32();
  const tables = parseTables(bytes.subarray(prefixLength, prefixLength + textLength));
  const reader = createByteReader(bytes.subarray(prefixLength + textLength, end));
  const shardCount = reader.u32();
  const sizes = Array.from({ length: Math.min(shardCount, end / shardRowLength) }, () => readSizes(reader));
  const isPowerOfTwo = shardCount > 0 && (shardCount & (shardCount - 1)) === 0;
  if (!isPowerOfTwo || sizes.length !== shardCount || !reader.atEnd()) throw new IndexError("damaged", "shard table");
  return { ...tables, size, shards: placeShards(sizes, bytes.length, size) };
}

function readSizes(reader: ByteReader): ShardSizes {
  return {
    filterLength: reader.u32(),
    directoryLength: reader.u32(),
    blocksLength: reader.u32(),
    filterChecksum: reader.u32(),
    directoryChecksum: reader.u32(),
  };
}

function placeShards(sizes: readonly ShardSizes[], frontLength: number, size: number): readonly ShardRow[] {
  let filterStart = frontLength;
  let blocksStart = sizes.reduce((sum, row) => sum + row.filterLength + row.directoryLength, frontLength);
  const rows = sizes.map((row) => {
    const placed = { ...row, filterStart, blocksStart };
    filterStart += row.filterLength + row.directoryLength;
    blocksStart += row.blocksLength;
    return placed;
  });
  if (blocksStart !== size) throw new IndexError("damaged", "the shards do not fill the index");
  return rows;
}
