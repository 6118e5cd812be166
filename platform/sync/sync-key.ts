import { database } from "../database.ts";

const note = "syncKey";

/** The key that a parent's passphrase gave, and the salt that tells it from another. */
export type HeldKey = { readonly salt: string; readonly key: CryptoKey };

/** In the database and nowhere else: it can keep a key that nobody can read out. A new database has none, and a parent types the passphrase again. */
export async function readSyncKey(): Promise<HeldKey | null> {
  const value = (await database.notes.get(note).catch(() => undefined))?.value as Partial<HeldKey> | undefined;
  const { salt, key } = value ?? {};
  return typeof salt === "string" && key instanceof CryptoKey ? { salt, key } : null;
}

export async function writeSyncKey(held: HeldKey): Promise<void> {
  await database.notes.put({ key: note, value: held });
}

export async function dropSyncKey(): Promise<void> {
  await database.notes.delete(note);
}
