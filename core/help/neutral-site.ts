import type { Language } from "../limits/stored-limits.ts";

/** Where a child goes who leaves the help page in a hurry: open in every tier, the youngest's garden too, and telling nothing. */
export const neutralSites: Record<Language, string> = {
  vi: "https://vi.wikipedia.org/",
  en: "https://simple.wikipedia.org/",
};
