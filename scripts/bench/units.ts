/** Less is better in all of them. */
export type Unit = "ns" | "ms" | "bits" | "kB" | "MB" | "count" | "share";

export function ratioOf(ours: number, theirs: number): number | null {
  return ours > 0 ? rounded(theirs / ours) : null;
}

/** Three significant digits: more would only be noise. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
