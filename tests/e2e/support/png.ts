import { inflateSync } from "node:zlib";

/** Pixels of a decoded picture, `channels` bytes each, row by row. */
export type Picture = {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  readonly pixels: Buffer;
};

/** Reads the PNGs that Chromium writes: eight bits a channel, colour with or without alpha, not interlaced. */
export function decodePng(file: Buffer): Picture {
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  const [depth, colour, interlaced] = [file[24], file[25], file[28]];
  const channels = colour === 6 ? 4 : 3;
  if (depth !== 8 || (colour !== 2 && colour !== 6) || interlaced !== 0) throw new Error("a PNG of an unexpected kind");
  const rows = inflateSync(Buffer.concat([...chunksOf(file)]));
  return { width, height, channels, pixels: unfilter(rows, width * channels, height, channels) };
}

function* chunksOf(file: Buffer): Generator<Buffer> {
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    if (file.toString("latin1", at + 4, at + 8) === "IDAT") yield file.subarray(at + 8, at + 8 + length);
    at += length + 12;
  }
}

function unfilter(rows: Buffer, stride: number, height: number, step: number): Buffer {
  const pixels = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = rows[y * (stride + 1)] ?? 0;
    const from = y * (stride + 1) + 1;
    const to = y * stride;
    for (let x = 0; x < stride; x += 1) {
      const left = x >= step ? (pixels[to + x - step] ?? 0) : 0;
      const up = y > 0 ? (pixels[to + x - stride] ?? 0) : 0;
      const corner = x >= step && y > 0 ? (pixels[to + x - stride - step] ?? 0) : 0;
      pixels[to + x] = (rows[from + x] ?? 0) + predict(filter, left, up, corner);
    }
  }
  return pixels;
}

function predict(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const guess = left + up - corner;
  const [byLeft, byUp, byCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (byLeft <= byUp && byLeft <= byCorner) return left;
  return byUp <= byCorner ? up : corner;
}
