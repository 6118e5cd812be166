import * as v from "valibot";
import { nameAsks, type NameAsk } from "../core/signal/name-asks.ts";
import { nameDataSchema, type NameData } from "../core/signal/name-data.ts";
import { openNames, type NameReader } from "../core/signal/name-reader.ts";
import { unpackNameModel } from "../core/signal/host/unpack-name-model.ts";
import type { NameModel } from "../core/signal/host/name-model.ts";
import { packageUrl } from "./package-files.ts";

let known: Promise<NameData> | undefined;
let reader: Promise<NameReader> | undefined;

/** What the package knows of names, read once per worker life. */
function readNameData(): Promise<NameData> {
  known ??= fetch(packageUrl("/names.json"))
    .then((response) => response.json())
    .then((raw) => v.parse(nameDataSchema, raw));
  known.catch(() => (known = undefined));
  return known;
}

/** Null where it cannot be read: reviewed words speak without it. */
async function readNameModel(): Promise<NameModel | null> {
  try {
    const file = await fetch(packageUrl("/names.bin"));
    return unpackNameModel(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return null;
  }
}

export function readNames(): Promise<NameReader> {
  reader ??= Promise.all([readNameData(), readNameModel()]).then(([data, model]) => openNames(data, model));
  reader.catch(() => (reader = undefined));
  return reader;
}

/** Which hosts the floor asks about. When that cannot be read, it is all of them. */
export async function readNameAsks(): Promise<readonly NameAsk[]> {
  const data = await readNameData().catch(() => undefined);
  return data === undefined ? [{ expressions: ["^https?:"], except: [] }] : nameAsks(data);
}
