import { IndexError } from "./index-error.ts";

/** Where in some bytes reading goes on. */
export type Cursor = { at: number };

/** Reads what `byte-writer` wrote. Reading past the end throws `IndexError`. */
export type ByteReader = {
  readonly atEnd: () => boolean;
  readonly u32: () => number;
};

export function createByteReader(bytes: Uint8Array): ByteReader {
  const cursor = { at: 0 };
  return {
    atEnd: () => cursor.at >= bytes.length,
    u32: () =>
      (readByte(bytes, cursor) |
        (readByte(bytes, cursor) << 8) |
        (readByte(bytes, cursor) << 16) |
        (readByte(bytes, cursor) << 24)) >>>
      0,
  };
}

function readByte(bytes: Uint8Array, cursor: Cursor): number {
  if (cursor.at >= bytes.length) throw new IndexError("damaged", "a section ends inside a value");
  return bytes[cursor.at++]!;
}

/** Seven bits a byte, low ones first. */
export function readVarint(bytes: Uint8Array, cursor: Cursor): number {
  let value = 0;
  for (let shift = 0; shift < 35; shift += 7) {
    const byte = readByte(bytes, cursor);
    value |= (byte & 127) << shift;
    if (byte < 128) return value >>> 0;
  }
  throw new IndexError("damaged", "a number is too long");
}
