import type { Language } from "../core/limits/stored-limits.ts";

/** Each language in its own words, so that anybody finds theirs. */
export const languageNames: Record<Language, string> = { vi: "Tiếng Việt", en: "English" };
