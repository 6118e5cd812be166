import type { SignedKind, SignedRecord } from "../../core/lists/signed-record.ts";
import { database } from "../database.ts";

const keyOf = (kind: SignedKind) => `signed:${kind}`;

/** What is known of one signed document; null for nothing. */
export async function readSignedRecord(kind: SignedKind): Promise<SignedRecord | null> {
  return ((await database.notes.get(keyOf(kind)))?.value as SignedRecord | null | undefined) ?? null;
}

/** As a row of the notes, for a transaction that changes more than it. */
export function signedNote(kind: SignedKind, value: SignedRecord | null) {
  return { key: keyOf(kind), value };
}

export async function writeSignedRecord(kind: SignedKind, record: SignedRecord | null): Promise<void> {
  await database.notes.put(signedNote(kind, record));
}
