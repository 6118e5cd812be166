import { createByteReader } from "./byte-reader.ts";
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

function readKey(reader: ReturnType<typeof createByteReader>, before: string): string {
  const shared = reader.varint();
  return before.slice(0, shared) + reader.ascii(reader.varint());
}

export type Directory = {
  readonly firstKeys: readonly string[];
  /** Where each block begins, counted from the first; one more than there are blocks. */
  readonly offsets: readonly number[];
  readonly checksums: readonly number[];
};

export function parseDirectory(bytes: Uint8Array): Directory {
  const reader = createByteReader(bytes);
  const firstKeys: string[] = [];
  const offsets = [0];
  const checksums: number[] = [];
  while (!reader.atEnd()) {
    firstKeys.push(readKey(reader, firstKeys.at(-1) ?? ""));
    offsets.push(offsets.at(-1)! + reader.varint());
    checksums.push(reader.u32());
  }
  return { firstKeys, offsets, checksums };
}

/** The only block that can hold a key, or -1. */
export function findBlock(directory: Directory, key: string): number {
  let low = 0;
  let high = directory.firstKeys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (directory.firstKeys[middle]! <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
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
  const reader = createByteReader(bytes);
  let common = 0;
  while (!reader.atEnd()) {
    const shared = reader.varint();
    const rest = reader.varint();
    const from = reader.skip(rest);
    const set = reader.varint();
    if (shared > common) continue;
    if (shared < common) return -1;
    while (common - shared < rest && bytes[from + common - shared] === wanted.charCodeAt(common)) common += 1;
    const isWhole = common === shared + rest;
    if (isWhole && common === wanted.length) return set;
    if (!isWhole && (common === wanted.length || bytes[from + common - shared]! > wanted.charCodeAt(common))) return -1;
  }
  return -1;
}
