import { createSymbolTrie } from "./symbol-trie.ts";
import { longestSymbol, mostSymbols } from "./symbols.ts";

/** Names that the symbols are learnt from, at equal distances. */
const sampled = 6_000;
const rounds = 5;

/**
 * The symbols that make these names short: in each round the sample is taken apart with the symbols so far, and those pieces
 * and pairs of neighbouring pieces that stood for most characters become the next symbols. The same names give the same.
 */
export function trainSymbols(names: readonly string[]): readonly string[] {
  const stride = Math.max(1, Math.floor(names.length / sampled));
  const sample = names.filter((_, i) => i % stride === 0);
  let symbols: readonly string[] = [];
  for (let round = 0; round < rounds; round += 1) symbols = best(countPieces(sample, symbols));
  return symbols;
}

function countPieces(sample: readonly string[], symbols: readonly string[]): ReadonlyMap<string, number> {
  const trie = createSymbolTrie(symbols);
  const counts = new Map<string, number>();
  const count = (piece: string) => {
    if (piece.length <= longestSymbol) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  };
  for (const name of sample) {
    let before = "";
    for (let at = 0; at < name.length;) {
      const piece = symbols[trie.longestAt(name, at)] ?? name[at]!;
      count(piece);
      if (before !== "") count(before + piece);
      before = piece;
      at += piece.length;
    }
  }
  return counts;
}

/** A single character without a symbol takes two bytes instead of one, so it gains as if it were longer. */
function best(counts: ReadonlyMap<string, number>): readonly string[] {
  const gain = ([piece, count]: readonly [string, number]) => count * piece.length;
  return [...counts]
    .toSorted((x, y) => gain(y) - gain(x) || (x[0] < y[0] ? -1 : 1))
    .slice(0, mostSymbols)
    .map(([piece]) => piece);
}
