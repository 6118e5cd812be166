import { browser } from "wxt/browser";
import { languages, type Language } from "../core/limits/stored-limits.ts";

/** The words of one language; a missing key gives the key itself. */
export type LoadedStrings = {
  readonly language: Language;
  readonly t: (key: string, ...substitutions: readonly string[]) => string;
};

type Messages = Readonly<Record<string, { readonly message: string }>>;

/**
 * The words of the language that the parent chose. The browser's own `i18n` always speaks the browser's language, so the
 * package's message file is read here instead. Rejects when the file cannot be read.
 */
export async function loadStrings(language: Language): Promise<LoadedStrings> {
  const answer = await fetch(`/_locales/${language}/messages.json`);
  return createStrings(language, (await answer.json()) as Messages);
}

export function createStrings(language: Language, messages: Messages): LoadedStrings {
  return {
    language,
    t: (key, ...substitutions) => {
      const message = messages[key.replaceAll(".", "_")]?.message ?? key;
      return message.replace(/\$([1-9])/g, (whole, place: string) => substitutions[Number(place) - 1] ?? whole);
    },
  };
}

/** Until a parent has chosen: the browser's language when we speak it, English for the rest, Vietnamese when it says nothing. */
export function defaultLanguage(uiLanguage: string = browser.i18n.getUILanguage()): Language {
  const spoken = uiLanguage.toLowerCase().split("-")[0] ?? "";
  if (spoken === "") return "vi";
  return languages.find((language) => language === spoken) ?? "en";
}
