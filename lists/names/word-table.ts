/**
 * Reviewed words. A row holds words that share a reason, and the longer pieces of names in which they mean something else. In a
 * word a hyphen may be written or not, `_` is where the letters begin or end, and `#` is a digit.
 */
export type WordTable = {
  readonly block: readonly WordRow[];
  readonly caution: readonly WordRow[];
};

export type WordRow = readonly [words: string, harmless?: string];

/** Source of an expression for one word, which needs no more than what the browser's own request rules understand. */
export function expressionOf(word: string, start: string, end: string): string {
  const letters = word.replaceAll("_", "").replaceAll("-", "-?").replaceAll("#", "\\d");
  return `${word.startsWith("_") ? start : ""}${letters}${word.endsWith("_") ? end : ""}`;
}

export function wordsOf(rows: readonly WordRow[]): string[] {
  return [...new Set(rows.flatMap(([words]) => words.split(" ").filter(Boolean)))];
}

export function harmlessOf(rows: readonly WordRow[]): string[] {
  return [...new Set(rows.flatMap(([, harmless = ""]) => harmless.split(" ").filter(Boolean)))];
}
