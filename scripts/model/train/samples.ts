import { chosenName, eachPiece, isNoName, pieceNumbers } from "../../../core/signal/host/name-pieces.ts";
import type { NameCategory } from "../../../core/signal/host/trade-endings.ts";

/** A host and what it is about; null for what must stay open. */
export type Taught = { readonly host: string; readonly about: NameCategory | null };

/** Names as rows of pieces. A piece goes by its place in `pieces`. */
export type Samples = {
  readonly about: readonly (NameCategory | null)[];
  /** Where each name's row begins in `row`, and where the last one ends. */
  readonly begins: Uint32Array;
  readonly row: Uint32Array;
  /** The number of each piece, and how often it stands in a name. */
  readonly pieces: Uint32Array;
  readonly counts: Uint32Array;
};

/** @param rarest a piece that stands in fewer names than these is left out */
export function samplesOf(taught: readonly Taught[], rarest: number): Samples {
  const named = taught
    .map(({ host, about }) => ({ name: chosenName(host), about }))
    .filter(({ name }) => !isNoName(name));
  const seen = new Uint32Array(pieceNumbers);
  let total = 0;
  for (const { name } of named) {
    eachPiece(name, (piece) => {
      seen[piece]! += 1;
      total += 1;
    });
  }
  const places = new Int32Array(pieceNumbers).fill(-1);
  const common: number[] = [];
  for (let piece = 0; piece < pieceNumbers; piece += 1) {
    if (seen[piece]! < rarest) continue;
    places[piece] = common.length;
    common.push(piece);
  }
  const pieces = Uint32Array.from(common);
  const begins = new Uint32Array(named.length + 1);
  const row = new Uint32Array(total);
  let end = 0;
  for (const [at, { name }] of named.entries()) {
    eachPiece(name, (piece) => {
      if (places[piece]! >= 0) row[end++] = places[piece]!;
    });
    begins[at + 1] = end;
  }
  const counts = pieces.map((piece) => seen[piece]!);
  return { about: named.map(({ about }) => about), begins, row: row.slice(0, end), pieces, counts };
}

/** The same names with these pieces alone, and without the names that are not kept. */
export function keepOnly(
  samples: Samples,
  isKept: Uint8Array,
  keepsName: (at: number) => boolean = () => true,
): Samples {
  const row = new Uint32Array(samples.row.length);
  const names = [...samples.about.keys()].filter(keepsName);
  const begins = new Uint32Array(names.length + 1);
  let end = 0;
  for (const [at, name] of names.entries()) {
    for (let place = samples.begins[name]!; place < samples.begins[name + 1]!; place += 1) {
      if (isKept[samples.row[place]!] === 1) row[end++] = samples.row[place]!;
    }
    begins[at + 1] = end;
  }
  return { ...samples, about: names.map((name) => samples.about[name]!), begins, row: row.slice(0, end) };
}
