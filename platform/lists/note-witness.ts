import { database } from "../database.ts";

/** Where the moment is kept that a publisher's clock told; `platform/witnessed.ts` reads it. */
const key = "witnessed";

/**
 * From the thread that fetches lists, which has no extension API: it leaves what it heard in the database.
 *
 * @param date as a server wrote it
 */
export async function noteWitness(date: string | null): Promise<void> {
  const told = Date.parse(date ?? "");
  if (Number.isNaN(told) || told <= (await readWitnessNote())) return;
  await database.notes.put({ key, value: told });
}

/** Milliseconds since 1970; 0 where nothing was heard. */
export async function readWitnessNote(): Promise<number> {
  const value = (await database.notes.get(key).catch(() => undefined))?.value;
  return typeof value === "number" ? value : 0;
}
