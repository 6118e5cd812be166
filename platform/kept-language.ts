const key = "language";

/** The language in which our pages spoke last, for one that has no time to ask; null where none has. */
export function keptLanguage(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // A browser may keep storage from frames.
    return null;
  }
}

export function keepLanguage(language: string): void {
  try {
    localStorage.setItem(key, language);
  } catch {
    // A help and no more.
  }
}
