import { createByteReader } from "./byte-reader.ts";
import { createByteWriter } from "./byte-writer.ts";
import { checksum } from "./checksum.ts";
import { IndexError } from "./index-error.ts";
import { parseTables, type Tables } from "./tables.ts";

export const formatVersion = 1;
/** Bytes that must be read to know how long the front is. */
export const prefixLength = 20;

const magic = 0x5849544c; // "LTIX"
const shardRowLength = 24;

/** Where a shard's three sections lie, one behind the other from `offset` on, in bytes. */
export type ShardRow = {
  readonly offset: number;
  readonly filterLength: number;
  readonly directoryLength: number;
  readonly blocksLength: number;
  readonly filterChecksum: number;
  readonly directoryChecksum: number;
};

/** Everything about an index but its names: small, read first. */
export type Front = Tables & { readonly size: number; readonly shards: readonly ShardRow[] };

/** The front of an index, for shards whose sections follow in this order. */
export function encodeFront(tables: Tables, sections: readonly Omit<ShardRow, "offset">[]): Uint8Array<ArrayBuffer> {
  const text = new TextEncoder().encode(JSON.stringify(tables));
  const length = prefixLength + text.length + 4 + sections.length * shardRowLength + 4;
  const writer = createByteWriter(length);
  let size = length;
  for (const row of sections) size += row.filterLength + row.directoryLength + row.blocksLength;
  for (const value of [magic, formatVersion, size, length, text.length]) writer.u32(value);
  writer.bytes(text);
  writer.u32(sections.length);
  let offset = length;
  for (const row of sections) {
    for (const value of [offset, row.filterLength, row.directoryLength, row.blocksLength]) writer.u32(value);
    writer.u32(row.filterChecksum);
    writer.u32(row.directoryChecksum);
    offset += row.filterLength + row.directoryLength + row.blocksLength;
  }
  writer.u32(checksum(writer.written(0)));
  return writer.finish();
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
  const shards = Array.from({ length: Math.min(shardCount, end / shardRowLength) }, () => readRow(reader, size));
  const isPowerOfTwo = shardCount > 0 && (shardCount & (shardCount - 1)) === 0;
  if (!isPowerOfTwo || shards.length !== shardCount || !reader.atEnd()) throw new IndexError("damaged", "shard table");
  return { ...tables, size, shards };
}

function readRow(reader: ReturnType<typeof createByteReader>, size: number): ShardRow {
  const row = {
    offset: reader.u32(),
    filterLength: reader.u32(),
    directoryLength: reader.u32(),
    blocksLength: reader.u32(),
    filterChecksum: reader.u32(),
    directoryChecksum: reader.u32(),
  };
  const end = row.offset + row.filterLength + row.directoryLength + row.blocksLength;
  if (end > size) throw new IndexError("damaged", "a shard lies outside");
  return row;
}
