const alphabet = 128;

export type SymbolTrie = {
  /** The code of the longest symbol that begins at a place of an ASCII text, or -1. */
  readonly longestAt: (text: string, from: number) => number;
};

export function createSymbolTrie(symbols: readonly string[]): SymbolTrie {
  const most = symbols.reduce((sum, { length }) => sum + length, 1);
  const next = new Uint16Array(most * alphabet);
  const codes = new Int16Array(most).fill(-1);
  let nodes = 1;
  for (const [code, symbol] of symbols.entries()) {
    let node = 0;
    for (let i = 0; i < symbol.length; i += 1) {
      const edge = node * alphabet + symbol.charCodeAt(i);
      if (next[edge] === 0) next[edge] = nodes++;
      node = next[edge]!;
    }
    codes[node] = code;
  }
  return {
    longestAt: (text, from) => {
      let found = -1;
      for (let i = from, node = 0; i < text.length; i += 1) {
        node = next[node * alphabet + text.charCodeAt(i)]!;
        if (node === 0) break;
        if (codes[node]! >= 0) found = codes[node]!;
      }
      return found;
    },
  };
}
