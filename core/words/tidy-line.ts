/**
 * Marks that nobody sees: control characters, and those that turn the reading direction or hide between letters. With them
 * two lines could look the same, or a line could rewrite the words around it.
 */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** A typed line as it is kept: visible letters in one form, single spaces, cut to so many characters. */
export function tidyLine(typed: string, longest: number): string {
  const some = typed.slice(0, 50 * longest).normalize("NFC");
  const seen = some.replace(/\s/g, " ").replace(unseen, "").replace(/ +/g, " ").trim();
  let line = "";
  for (const letter of seen) {
    if (line.length + letter.length > longest) break;
    line += letter;
  }
  return line.trim();
}
