import type { Language } from "../../core/limits/stored-limits.ts";

/** As many addresses, or texts, as one question may hold. */
export const mostInQuestion = 64;

/** What a result page says where results were put away. */
export type ResultsLine = { readonly text: string; readonly language: Language };

/** Which of what was asked about is kept from the child, by its position: no reason, no category, no list. */
export type ResultsAnswer = {
  readonly kept: readonly number[];
  /** Only where something is kept. */
  readonly line: ResultsLine | null;
};
