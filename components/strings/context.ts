import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Language } from "../../core/limits/stored-limits.ts";

/** The words of one language. A missing key gives the key itself, so that a gap is seen and no sentence vanishes. */
export type Strings = {
  readonly language: Language;
  readonly t: (key: string, ...substitutions: readonly string[]) => string;
};

export const StringsContext = createContext<Strings>({ language: "vi", t: (key) => key });

export function useStrings(): Strings {
  return useContext(StringsContext);
}
