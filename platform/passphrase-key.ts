import { fromBase64 } from "../core/pin/phc.ts";

/** What a passphrase is turned into a key with; it lies open beside what the key locks. */
export type KeyCost = { readonly salt: string; readonly rounds: number };

/** The AES-GCM key of a passphrase, typed in either form of Unicode. It can be used, and never read out. */
export async function keyOfPassphrase(passphrase: string, { salt, rounds }: KeyCost): Promise<CryptoKey> {
  const words = new TextEncoder().encode(passphrase.normalize("NFKC"));
  const secret = await crypto.subtle.importKey("raw", words, "PBKDF2", false, ["deriveKey"]);
  const how = { name: "PBKDF2", hash: "SHA-256", iterations: rounds, salt: fromBase64(salt) as BufferSource };
  return crypto.subtle.deriveKey(how, secret, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}
