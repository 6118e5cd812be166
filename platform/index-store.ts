import type { Address } from "../core/address/address.ts";
import type { Match } from "../core/index/match.ts";
import { openSlicedIndex, type SlicedIndex } from "../core/index/open-sliced-index.ts";
import type { Limits } from "../core/limits/limits.ts";
import { database } from "./database.ts";
import { readBuiltLists, readBundledIndex } from "./package-files.ts";

const pointerKey = "index";

let known: Promise<SlicedIndex> | undefined;

/** The index, opened once per worker life; only the slices that are asked for are read. */
export function openIndex(): Promise<SlicedIndex> {
  known ??= open();
  known.catch(() => (known = undefined));
  return known;
}

/** What the lists that are on say of an address. */
export async function readMatches(address: Address, limits: Limits): Promise<readonly Match[]> {
  const index = await openIndex();
  const matches = index.tryMatches(address) ?? (await index.matches(address));
  return matches.filter((match) => match.topic === "never-block" || limits.lists[match.list] !== false);
}

/** From the database, where one slice is read at a time; where that is empty, broken or older, from the package. */
async function open(): Promise<SlicedIndex> {
  try {
    const stored = await readStored();
    if (stored) return await openBlob(stored);
  } catch {
    // A broken copy is no loss: the package holds the original, and `installIndex` writes it anew.
  }
  return openBlob(await readBundledIndex());
}

async function readStored(): Promise<Blob | undefined> {
  const pointer = await database.notes.get(pointerKey);
  if (typeof pointer?.value !== "string") return undefined;
  return (await database.indexes.get(pointer.value))?.bytes;
}

function openBlob(blob: Blob): Promise<SlicedIndex> {
  const slice = async (start: number, end: number) => new Uint8Array(await blob.slice(start, end).arrayBuffer());
  return openSlicedIndex({ size: blob.size, slice });
}

/**
 * Copies the package's index into the database: the new generation beside the old, then the pointer, then the old one goes.
 * Run at install, at update and when the copy is found broken.
 */
export async function installIndex(): Promise<void> {
  const { generation } = await readBuiltLists();
  const pointer = await database.notes.get(pointerKey);
  if (pointer?.value === generation && (await database.indexes.get(generation))) return;
  const bytes = await readBundledIndex();
  await openBlob(bytes);
  await database.transaction("rw", database.indexes, database.notes, async () => {
    await database.indexes.put({ generation, bytes });
    await database.notes.put({ key: pointerKey, value: generation });
    await database.indexes.where("generation").notEqual(generation).delete();
  });
  known = undefined;
}
