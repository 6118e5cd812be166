import { render, type ComponentChild } from "preact";
import { StringsContext } from "../../components/strings/context.ts";
import type { Language } from "../../core/limits/stored-limits.ts";
import { keepLanguage } from "../../platform/kept-language.ts";
import { loadStrings } from "../../platform/strings.ts";

/** Draws a page in a language, and says to the browser which one it is. Called again when the language changes. */
export async function startPage(language: Language, page: ComponentChild): Promise<void> {
  const strings = await loadStrings(language);
  document.documentElement.lang = language;
  keepLanguage(language);
  render(<StringsContext.Provider value={strings}>{page}</StringsContext.Provider>, document.getElementById("page")!);
}
