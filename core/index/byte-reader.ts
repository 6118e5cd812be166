import { IndexError } from "./index-error.ts";

/** Reads what `byte-writer` wrote. Reading past the end throws `IndexError`. */
export type ByteReader = {
  readonly atEnd: () => boolean;
  readonly u32: () => number;
  readonly varint: () => number;
  /** Where the next `length` bytes begin; steps over them. */
  readonly skip: (length: number) => number;
  readonly ascii: (length: number) => string;
};

export function createByteReader(bytes: Uint8Array): ByteReader {
  let at = 0;
  const next = () => {
    if (at >= bytes.length) throw new IndexError("damaged", "a section ends inside a value");
    return bytes[at++]!;
  };
  const skip = (length: number) => {
    if (length > bytes.length - at) throw new IndexError("damaged", "a section ends inside a text");
    at += length;
    return at - length;
  };
  return {
    atEnd: () => at >= bytes.length,
    u32: () => (next() | (next() << 8) | (next() << 16) | (next() << 24)) >>> 0,
    varint: () => {
      let value = 0;
      for (let shift = 0; shift < 35; shift += 7) {
        const byte = next();
        value |= (byte & 127) << shift;
        if (byte < 128) return value >>> 0;
      }
      throw new IndexError("damaged", "a number is too long");
    },
    skip,
    ascii: (length) => {
      const from = skip(length);
      return String.fromCharCode(...bytes.subarray(from, from + length));
    },
  };
}
