import { tidyLine } from "../words/tidy-line.ts";

/** Characters that a name may have. */
export const longestName = 40;

/** A typed name as it is kept; empty when nothing is left. */
export function tidyName(typed: string): string {
  return tidyLine(typed, longestName);
}
