import { aligned } from "./aligned.ts";
import { createByteWriter } from "./byte-writer.ts";
import { buildFuseFilter } from "./build-fuse-filter.ts";
import { filterValues } from "./filter-value.ts";
import { wordCount, type FuseFilter, type FuseKeys } from "./fuse-filter.ts";
import { IndexError } from "./index-error.ts";

const headerWords = 3;
const headerLength = headerWords * 4;

/** A shard's filter as bytes, a multiple of four: seed, segment length, segment count, words. */
export function encodeFilter(keys: FuseKeys): Uint8Array<ArrayBuffer> {
  const { shape, words } = buildFuseFilter(keys, filterValues.severalTopics);
  const writer = createByteWriter(headerLength + words.length * 2);
  for (const value of [shape.seed, shape.segmentLength, shape.segmentCount]) writer.u32(value);
  for (const word of words) writer.u16(word);
  return writer.finish();
}

export function parseFilter(section: Uint8Array): FuseFilter {
  if (section.length < headerLength) throw new IndexError("damaged", "filter length");
  const bytes = aligned(section);
  const header = new Uint32Array(bytes.buffer, bytes.byteOffset, headerWords);
  const [seed = 0, segmentLength = 0, segmentCount = 0] = header;
  const length = wordCount({ seed, segmentLength, segmentCount });
  if (bytes.length !== headerLength + length * 2) throw new IndexError("damaged", "filter length");
  const words = new Uint16Array(bytes.buffer, bytes.byteOffset + headerLength, length);
  return { seed, segmentLength, range: segmentCount * segmentLength, words };
}
