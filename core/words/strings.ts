import type { Language } from "../limits/stored-limits.ts";

/** The words of one language. A missing key gives the key itself, so that a gap is seen and no sentence vanishes. */
export type Strings = {
  readonly language: Language;
  readonly t: (key: string, ...substitutions: readonly string[]) => string;
};
