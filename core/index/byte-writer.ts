/** A growing buffer. Numbers are little-endian; a varint has seven bits a byte, low ones first. */
export type ByteWriter = {
  readonly length: () => number;
  readonly u8: (value: number) => void;
  readonly u16: (value: number) => void;
  readonly u32: (value: number) => void;
  readonly varint: (value: number) => void;
  readonly bytes: (bytes: Uint8Array) => void;
  /** A view of what has been written since `from`; valid until the next write. */
  readonly written: (from: number) => Uint8Array;
  readonly finish: () => Uint8Array<ArrayBuffer>;
};

export function createByteWriter(expected = 1024): ByteWriter {
  let buffer = new Uint8Array(expected);
  let end = 0;
  const grow = (more: number) => {
    if (end + more <= buffer.length) return;
    const larger = new Uint8Array(Math.max(buffer.length * 2, end + more));
    larger.set(buffer);
    buffer = larger;
  };
  return {
    length: () => end,
    u8: (value) => {
      grow(1);
      buffer[end++] = value;
    },
    u16: (value) => {
      grow(2);
      buffer[end++] = value;
      buffer[end++] = value >>> 8;
    },
    u32: (value) => {
      grow(4);
      for (let shift = 0; shift < 32; shift += 8) buffer[end++] = value >>> shift;
    },
    varint: (value) => {
      grow(5);
      let rest = value;
      for (; rest > 127; rest >>>= 7) buffer[end++] = (rest & 127) | 128;
      buffer[end++] = rest;
    },
    bytes: (bytes) => {
      grow(bytes.length);
      buffer.set(bytes, end);
      end += bytes.length;
    },
    written: (from) => buffer.subarray(from, end),
    finish: () => buffer.slice(0, end),
  };
}
