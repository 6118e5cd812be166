import { createByteReader, readVarint, skipBytes } from "./byte-reader.ts";
import { createByteWriter } from "./byte-writer.ts";
import { checksum } from "./checksum.ts";
import { IndexError } from "./index-error.ts";

/**
 * The names of one shard, exactly: sorted by `sortKey`, front-coded (length shared with the key before, rest), in blocks
 * that are read one at a time. The directory knows every block's first key, length and checksum.
 */
export type Entry = { readonly key: string; readonly set: number };

export const blockEntries = 64;

export function encodeBlocks(entries: readonly Entry[]): {
  directory: Uint8Array<ArrayBuffer>;
  blocks: Uint8Array<ArrayBuffer>;
} {
  const directory = createByteWriter();
  const blocks = createByteWriter(entries.length * 16);
  let firstBefore = "";
  for (let from = 0; from < entries.length; from += blockEntries) {
    const start = blocks.length();
    let before = "";
    for (const { key, set } of entries.slice(from, from + blockEntries)) {
      writeKey(blocks, before, key);
      blocks.varint(set);
      before = key;
    }
    const first = entries[from]!.key;
    writeKey(directory, firstBefore, first);
    directory.varint(blocks.length() - start);
    directory.u32(checksum(blocks.written(start)));
    firstBefore = first;
  }
  return { directory: directory.finish(), blocks: blocks.finish() };
}

function writeKey(writer: ReturnType<typeof createByteWriter>, before: string, key: string): void {
  let shared = 0;
  while (shared < before.length && before.charCodeAt(shared) === key.charCodeAt(shared)) shared += 1;
  writer.varint(shared);
  writer.varint(key.length - shared);
  writer.ascii(key, shared);
}

/** First keys stay the bytes they are: a text for each would cost a cold worker more than the look-up that follows. */
export type Directory = {
  /** The first key of every block, one behind the other. */
  readonly keys: Uint8Array;
  /** Where each of them begins; one more than there are blocks. */
  readonly starts: readonly number[];
  /** Where each block begins, counted from the first; one more than there are blocks. */
  readonly offsets: readonly number[];
  readonly checksums: readonly number[];
};

export function parseDirectory(bytes: Uint8Array): Directory {
  const reader = createByteReader(bytes);
  const starts = [0];
  const offsets = [0];
  const checksums: number[] = [];
  let keys = new Uint8Array(bytes.length * 2);
  let before = 0;
  let end = 0;
  while (!reader.atEnd()) {
    const shared = Math.min(reader.varint(), end - before);
    const rest = reader.varint();
    const from = reader.skip(rest);
    if (end + shared + rest > keys.length) keys = grown(keys, end + shared + rest);
    const start = end;
    for (let i = 0; i < shared; i += 1) keys[end++] = keys[before + i]!;
    for (let i = 0; i < rest; i += 1) keys[end++] = bytes[from + i]!;
    before = start;
    starts.push(end);
    offsets.push(offsets.at(-1)! + reader.varint());
    checksums.push(reader.u32());
  }
  return { keys: keys.slice(0, end), starts, offsets, checksums };
}

function grown(bytes: Uint8Array, least: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(bytes.length * 2, least));
  larger.set(bytes);
  return larger;
}

/** The only block that can hold a key, or -1. */
export function findBlock({ keys, starts }: Directory, key: string): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isAtMost(keys, starts[middle]!, starts[middle + 1]!, key)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Whether the ASCII text between two places stands before `key` in the order, or is `key`. */
function isAtMost(bytes: Uint8Array, from: number, to: number, key: string): boolean {
  const length = to - from;
  for (let i = 0; i < length && i < key.length; i += 1) {
    const difference = bytes[from + i]! - key.charCodeAt(i);
    if (difference !== 0) return difference < 0;
  }
  return length <= key.length;
}

/** Throws `IndexError` when a block is not what was written. */
export function verifyBlock(directory: Directory, block: number, bytes: Uint8Array): void {
  if (checksum(bytes) !== directory.checksums[block]) throw new IndexError("damaged", `block ${block}`);
}

/**
 * The set of lists a key is in, or -1. Makes no text of the keys it passes: `common` is how much of the wanted key the
 * key before had, and a key that shares more than that with its predecessor differs from the wanted one at the same place.
 */
export function findInBlock(bytes: Uint8Array, wanted: string): number {
  const cursor = { at: 0 };
  let common = 0;
  while (cursor.at < bytes.length) {
    const shared = readVarint(bytes, cursor);
    const rest = readVarint(bytes, cursor);
    const from = skipBytes(bytes, cursor, rest);
    const set = readVarint(bytes, cursor);
    if (shared > common) continue;
    if (shared < common) return -1;
    while (common - shared < rest && bytes[from + common - shared] === wanted.charCodeAt(common)) common += 1;
    const isWhole = common === shared + rest;
    if (isWhole && common === wanted.length) return set;
    if (!isWhole && (common === wanted.length || bytes[from + common - shared]! > wanted.charCodeAt(common))) return -1;
  }
  return -1;
}
