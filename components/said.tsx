/** A place for words that a screen reader says as soon as they change. It stands before it speaks, or nothing is said. */
export function Said({ words, tone = "note" }: { words: string; tone?: "note" | "problem" }) {
  return <output class={`said ${tone}`}>{words}</output>;
}
