import type { Schema, StoreName } from "../database-schema.ts";
import { database } from "../database.ts";
import { isSound } from "./row-shapes.ts";

type Rows<Name extends StoreName> = {
  readonly sound: readonly Schema[Name]["value"][];
  /** Keys of rows that were read and are not what they should be. One that the disk did not give back is in neither. */
  readonly broken: readonly string[];
};

/** A store's rows; where they do not come all at once each by itself, so that one that cannot be read takes no other along. */
export async function readRows<Name extends StoreName>(name: Name): Promise<Rows<Name>> {
  const keys: readonly string[] = await database.read([name], (stores) => stores[name].getAllKeys());
  const rows = await readAtOnce(name, keys).catch(() => readEach(name, keys));
  const sound = rows.filter(({ row }) => isSound(name, row));
  const broken = rows.filter(({ row }) => !isSound(name, row));
  return { sound: sound.map(({ row }) => row as Schema[Name]["value"]), broken: broken.map(({ key }) => key) };
}

type Read = { readonly key: string; readonly row: unknown };

/** Rows come in the order of their keys. */
async function readAtOnce(name: StoreName, keys: readonly string[]): Promise<Read[]> {
  const rows: readonly unknown[] = await database[name].getAll();
  if (rows.length !== keys.length) throw new Error("rows have come or gone meanwhile");
  return rows.map((row, at) => ({ key: keys[at]!, row }));
}

async function readEach(name: StoreName, keys: readonly string[]): Promise<Read[]> {
  const read: Read[] = [];
  for (const key of keys) {
    const row: unknown = await database[name].get(key).catch(() => undefined);
    if (row !== undefined) read.push({ key, row });
  }
  return read;
}

/** Takes broken rows out; answers how many there were. What cannot be read now may be read another day, and stays. */
export async function dropBrokenRows(): Promise<number> {
  let dropped = 0;
  for (const name of ["outbox", "listRecords", "downloads", "indexes", "pin", "days", "asks", "times"] as const) {
    const { broken } = await readRows(name);
    for (const key of broken) await database[name].delete(key);
    dropped += broken.length;
  }
  return dropped;
}
