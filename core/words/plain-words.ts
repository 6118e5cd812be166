/** Words without capitals and marks, for finding: `Đường` and `duong` are the same then. */
export function plainWords(words: string): string {
  return words.toLowerCase().replaceAll("đ", "d").normalize("NFD").replace(/\p{M}/gu, "").replace(/\s+/g, " ").trim();
}
