import type { Lexicon } from "./lexicon.ts";

/** Words shown, at most. */
const mostShown = 3;

/** The words of an explanation: those that may be said to a child as they are, of the others only the beginning. */
export function wordEvidence({ terms }: Lexicon, ids: readonly number[]): string {
  const said = ids.slice(0, mostShown).flatMap((id) => {
    const term = terms[id];
    return term === undefined ? [] : [term.sayable ? term.text : masked(term.text)];
  });
  return [...new Set(said)].join(", ");
}

function masked(text: string): string {
  return text.replace(/(?<=\S)\S/gu, "•");
}
