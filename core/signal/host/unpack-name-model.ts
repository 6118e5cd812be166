import type { NameModel } from "./name-model.ts";

/** The first letters of the file, and its format. */
export const nameModelMark = "LTN1";
/** Behind the mark six sums and the number of pieces, two bytes each. */
export const headerBytes = nameModelMark.length + 7 * 2;

/**
 * Opens the file of the name model: weights of all pieces for adult, then for gambling, a byte each; then the numbers of the pieces in
 * their order, each as its distance from the one before, seven bits a byte, the lowest first.
 *
 * Throws where the file is cut short or is another one.
 */
export function unpackNameModel(bytes: Uint8Array): NameModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const mark = String.fromCharCode(...bytes.subarray(0, nameModelMark.length));
  if (mark !== nameModelMark) throw new Error("not a name model");
  const sumAt = (at: number) => view.getInt16(nameModelMark.length + 2 * at, true);
  const count = view.getUint16(nameModelMark.length + 2 * 6, true);
  const pieces = readDistances(bytes.subarray(headerBytes + 2 * count), count);
  const signed = (from: number) => new Int8Array(bytes.buffer, bytes.byteOffset + from, count);
  return {
    before: { adult: sumAt(0), gambling: sumAt(1) },
    thresholds: {
      caution: { adult: sumAt(2), gambling: sumAt(3) },
      block: { adult: sumAt(4), gambling: sumAt(5) },
    },
    weights: { adult: signed(headerBytes), gambling: signed(headerBytes + count) },
    placeOf: createPlaces(pieces),
  };
}

function readDistances(bytes: Uint8Array, count: number): Int32Array {
  const pieces = new Int32Array(count);
  let at = 0;
  let last = 0;
  for (let place = 0; place < count; place += 1) {
    let shift = 0;
    for (;;) {
      const byte = bytes[at++];
      if (byte === undefined) throw new Error("the name model is cut short");
      last += (byte & 0x7f) << shift;
      if (byte < 0x80) break;
      shift += 7;
    }
    pieces[place] = last;
  }
  return pieces;
}

/** Numbers of pieces are told apart by these bits of them first. */
const glanceBits = 2 ** 16;

/**
 * A table with more than four times as many slots as pieces, so that most questions end at the first; and a bit for each piece before
 * it, as most questions are about pieces that are not there, and the bits stay near the processor.
 */
function createPlaces(pieces: Int32Array): NameModel["placeOf"] {
  const slots = 2 ** Math.ceil(Math.log2(4 * pieces.length + 1));
  const last = slots - 1;
  const table = new Int32Array(2 * slots).fill(-1);
  const bits = new Uint8Array(glanceBits / 8);
  for (const [place, piece] of pieces.entries()) {
    bits[(piece & (glanceBits - 1)) >> 3]! |= 1 << (piece & 7);
    let slot = piece & last;
    while (table[2 * slot] !== -1) slot = (slot + 1) & last;
    table[2 * slot] = piece;
    table[2 * slot + 1] = place;
  }
  return (piece) => {
    if (((bits[(piece & (glanceBits - 1)) >> 3]! >> (piece & 7)) & 1) === 0) return -1;
    let slot = piece & last;
    while (table[2 * slot] !== -1) {
      if (table[2 * slot] === piece) return table[2 * slot + 1]!;
      slot = (slot + 1) & last;
    }
    return -1;
  };
}
