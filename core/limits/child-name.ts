/** Characters that a name may have. */
export const longestName = 40;

/**
 * Marks that nobody sees: control characters, and those that turn the reading direction or hide between letters. With them
 * two names could look the same, or a name could rewrite the words around it.
 */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** A typed name as it is kept: visible letters in one form, single spaces, cut to length. Empty when nothing is left. */
export function tidyName(typed: string): string {
  const seen = typed.slice(0, 2000).normalize("NFC").replace(/\s/g, " ").replace(unseen, "").replace(/ +/g, " ").trim();
  let name = "";
  for (const letter of seen) {
    if (name.length + letter.length > longestName) break;
    name += letter;
  }
  return name.trim();
}
