import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Strings } from "../../core/words/strings.ts";

export const StringsContext = createContext<Strings>({ language: "vi", t: (key) => key });

export function useStrings(): Strings {
  return useContext(StringsContext);
}
