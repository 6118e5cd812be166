/** Letters that a passphrase has at least: who finds the file may try as often as they like. */
export const shortestPassphrase = 10;

/** Different letters in it at least: `aaaaaaaaaa` is long and nothing more. */
const fewestLetters = 5;

/** From here on a passphrase of words holds against patient guessing. */
const goodLength = 16;

export type PassphraseStrength = "short" | "plain" | "fair" | "good";

/** How well a passphrase guards a file; `short` and `plain` are refused. Each has words under `backup.strength`. */
export function passphraseStrength(passphrase: string): PassphraseStrength {
  const letters = [...passphrase.normalize("NFC")];
  if (letters.length < shortestPassphrase) return "short";
  if (new Set(letters).size < fewestLetters || /^\d+$/.test(passphrase)) return "plain";
  return letters.length < goodLength ? "fair" : "good";
}
