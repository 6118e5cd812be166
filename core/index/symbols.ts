import { IndexError } from "./index-error.ts";

/**
 * Names are written in codes of one byte, each for up to eight characters that are frequent in this index (after FSST: Boncz,
 * Neumann, Leis 2020). A coded name is compared with a hostname where it stands, eight characters at a time and without a
 * text being made of it. All tables have a place for every byte.
 */
export type Symbols = {
  /** How many characters a code stands for; 0 for a code without a symbol. */
  readonly lengths: Uint8Array;
  /** The first four characters as a number, and the other four. */
  readonly first: Int32Array;
  readonly second: Int32Array;
  /** Which bits of those numbers there are. */
  readonly firstMask: Int32Array;
  readonly secondMask: Int32Array;
};

export const mostSymbols = 255;
export const longestSymbol = 8;
/** The next byte is a character for which there is no symbol. */
export const escapeCode = 255;

/** As they stand in the front. */
export function writeSymbols(texts: readonly string[]): string {
  return texts.join(" ");
}

/** Takes what `writeSymbols` wrote; throws `IndexError` for anything else. */
export function openSymbols(written: string): Symbols {
  const texts = written === "" ? [] : written.split(" ");
  const isSymbol = ({ length }: string) => length > 0 && length <= longestSymbol;
  if (texts.length > mostSymbols || !texts.every(isSymbol)) throw new IndexError("damaged", "symbols");
  const symbols = {
    lengths: new Uint8Array(256),
    first: new Int32Array(256),
    second: new Int32Array(256),
    firstMask: new Int32Array(256),
    secondMask: new Int32Array(256),
  };
  for (const [code, text] of texts.entries()) {
    symbols.lengths[code] = text.length;
    for (let i = 0; i < text.length; i += 1) {
      const shift = (i & 3) * 8;
      const [numbers, masks] = i < 4 ? [symbols.first, symbols.firstMask] : [symbols.second, symbols.secondMask];
      numbers[code]! |= text.charCodeAt(i) << shift;
      masks[code]! |= 0xff << shift;
    }
  }
  return symbols;
}

/**
 * Whether the codes between two places spell the characters between two others. `wanted` goes on for eight bytes behind `to`;
 * what stands there does not matter. Throws `IndexError` for a code that stands for nothing. The way through it hardly hangs
 * on the characters, which no processor could foresee.
 */
export function spells(
  symbols: Symbols,
  bytes: Uint8Array,
  start: number,
  end: number,
  wanted: DataView,
  from: number,
  to: number,
): boolean {
  const { lengths, first, second, firstMask, secondMask } = symbols;
  let difference = 0;
  let at = from;
  for (let i = start; i < end; i += 1) {
    const code = bytes[i]!;
    if (at >= to) return false;
    if (code === escapeCode) {
      i += 1;
      if (i >= end) throw new IndexError("damaged", "a name ends inside a character");
      difference |= wanted.getUint8(at) ^ bytes[i]!;
      at += 1;
      continue;
    }
    const length = lengths[code]!;
    if (length === 0) throw new IndexError("damaged", `no symbol ${code}`);
    difference |= (wanted.getInt32(at, true) ^ first[code]!) & firstMask[code]!;
    difference |= (wanted.getInt32(at + 4, true) ^ second[code]!) & secondMask[code]!;
    at += length;
  }
  return difference === 0 && at === to;
}
