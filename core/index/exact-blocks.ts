import { aligned } from "./aligned.ts";
import { readVarint, type Cursor } from "./byte-reader.ts";
import { createByteWriter, type ByteWriter } from "./byte-writer.ts";
import { checksum } from "./checksum.ts";
import { IndexError } from "./index-error.ts";
import { createSymbolTrie, type SymbolTrie } from "./symbol-trie.ts";
import { escapeCode, spells, type Symbols } from "./symbols.ts";
import { finishHash } from "./suffix-hashes.ts";

/**
 * The names of one shard, exactly. A name's hash says which bucket it stands in, a few names in one or two lines of the
 * processor's cache, so that the way from the filter's hit to the one name to compare with is short. Four buckets are a block,
 * which is read and checked as one. The directory knows where every bucket ends and every block's checksum.
 */
export type Entry = { readonly name: string; readonly set: number; readonly a: number; readonly b: number };

/** On average. */
const namesPerBucket = 8;
export const bucketsPerBlock = 4;
const bucketSeed = 0xb10c;
/** A number for each bucket, and the checksum. */
const directoryRow = 4 * (bucketsPerBlock + 1);

/** Which of `count` buckets holds the name with these lanes. */
export function bucketOf(a: number, b: number, count: number): number {
  return Math.floor((finishHash(a, b, bucketSeed) * count) / 2 ** 32);
}

/** Tells the one name of a bucket that is worth comparing from nearly all others. */
export function markOf(a: number, b: number): number {
  return (a ^ (b >>> 8)) & 255;
}

export function encodeBlocks(
  entries: readonly Entry[],
  symbols: readonly string[],
): { directory: Uint8Array<ArrayBuffer>; blocks: Uint8Array<ArrayBuffer> } {
  const trie = createSymbolTrie(symbols);
  const blocks = createByteWriter(entries.length * 12);
  const ends: number[] = [];
  const checksums: number[] = [];
  let start = 0;
  for (const bucket of inBuckets(entries)) {
    for (const entry of bucket) writeEntry(blocks, entry, trie, symbols);
    ends.push(blocks.length());
    if (ends.length % bucketsPerBlock !== 0) continue;
    checksums.push(checksum(blocks.written(start)));
    start = blocks.length();
  }
  const directory = createByteWriter(checksums.length * directoryRow);
  for (const value of [...ends, ...checksums]) directory.u32(value);
  return { directory: directory.finish(), blocks: blocks.finish() };
}

function inBuckets(entries: readonly Entry[]): readonly Entry[][] {
  const blockCount = Math.ceil(entries.length / (namesPerBucket * bucketsPerBlock));
  const buckets: Entry[][] = Array.from({ length: blockCount * bucketsPerBlock }, () => []);
  for (const entry of entries) buckets[bucketOf(entry.a, entry.b, buckets.length)]!.push(entry);
  return buckets;
}

function writeEntry(
  writer: ByteWriter,
  { name, set, a, b }: Entry,
  trie: SymbolTrie,
  symbols: readonly string[],
): void {
  const codes: number[] = [];
  for (let at = 0; at < name.length;) {
    const code = trie.longestAt(name, at);
    if (code < 0) codes.push(escapeCode, name.charCodeAt(at));
    else codes.push(code);
    at += symbols[code]?.length ?? 1;
  }
  writer.u8(markOf(a, b));
  writer.varint(codes.length);
  writer.varint(set);
  for (const code of codes) writer.u8(code);
}

export type Directory = {
  /** Where each bucket ends, counted from the first one's beginning. */
  readonly ends: Uint32Array;
  /** One for each block. */
  readonly checksums: Uint32Array;
};

export function parseDirectory(section: Uint8Array): Directory {
  if (section.length % directoryRow !== 0) throw new IndexError("damaged", "directory length");
  const bytes = aligned(section);
  const blocks = bytes.length / directoryRow;
  const buckets = blocks * bucketsPerBlock;
  return {
    ends: new Uint32Array(bytes.buffer, bytes.byteOffset, buckets),
    checksums: new Uint32Array(bytes.buffer, bytes.byteOffset + buckets * 4, blocks),
  };
}

/** Some of a shard's buckets as they lie in memory: `bytes` begin `skipped` bytes behind the first bucket's beginning. */
export type Block = { readonly bytes: Uint8Array; readonly skipped: number };

/** Throws `IndexError` when a block is not what was written. */
export function verifyBlock(directory: Directory, block: number, bytes: Uint8Array): void {
  if (checksum(bytes) !== directory.checksums[block]) throw new IndexError("damaged", `block ${block}`);
}

const cursor: Cursor = { at: 0 };

/**
 * The set of lists of the name that stands in `wanted` between two places (and has this mark), or -1. Makes nothing on its way.
 */
export function findInBucket(
  symbols: Symbols,
  { ends }: Directory,
  bucket: number,
  { bytes, skipped }: Block,
  mark: number,
  wanted: DataView,
  from: number,
  to: number,
): number {
  const end = ends[bucket]! - skipped;
  let at = (bucket === 0 ? 0 : ends[bucket - 1]!) - skipped;
  while (at < end) {
    const isLikely = bytes[at++] === mark;
    let length = bytes[at++]!;
    if (length > 127) {
      length = slowVarint(bytes, at - 1);
      ({ at } = cursor);
    }
    let set = bytes[at++]!;
    if (set > 127) {
      set = slowVarint(bytes, at - 1);
      ({ at } = cursor);
    }
    if (!(length <= end - at)) throw new IndexError("damaged", "a bucket ends inside a name");
    if (isLikely && spells(symbols, bytes, at, at + length, wanted, from, to)) return set;
    at += length;
  }
  return -1;
}

/** Nearly all numbers in a bucket take one byte. The cursor stands behind the number afterwards. */
function slowVarint(bytes: Uint8Array, at: number): number {
  cursor.at = at;
  return readVarint(bytes, cursor);
}
