import { createByteReader } from "./byte-reader.ts";
import { createByteWriter } from "./byte-writer.ts";
import { buildFuseFilter } from "./build-fuse-filter.ts";
import { filterValues } from "./filter-value.ts";
import { wordCount, type FuseFilter, type FuseKeys } from "./fuse-filter.ts";
import { IndexError } from "./index-error.ts";

const headerLength = 12;

/** A shard's filter as bytes: seed, segment length, segment count, words. */
export function encodeFilter(keys: FuseKeys): Uint8Array<ArrayBuffer> {
  const { shape, words } = buildFuseFilter(keys, filterValues.severalTopics);
  const writer = createByteWriter(headerLength + words.length * 2);
  for (const value of [shape.seed, shape.segmentLength, shape.segmentCount]) writer.u32(value);
  for (const word of words) writer.u16(word);
  return writer.finish();
}

export function parseFilter(bytes: Uint8Array): FuseFilter {
  const reader = createByteReader(bytes);
  const shape = { seed: reader.u32(), segmentLength: reader.u32(), segmentCount: reader.u32() };
  if (bytes.length !== headerLength + wordCount(shape) * 2) throw new IndexError("damaged", "filter length");
  return { ...shape, bytes, offset: headerLength };
}
