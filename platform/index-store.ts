import type { Address } from "../core/address/address.ts";
import type { Match } from "../core/index/match.ts";
import {
  openSlicedIndex,
  readFrontBytes,
  type SliceSource,
  type SlicedIndex,
} from "../core/index/open-sliced-index.ts";
import type { Limits } from "../core/limits/limits.ts";
import { storageTrouble } from "../core/storage/storage-trouble.ts";
import type { IndexRow } from "./database-schema.ts";
import { database } from "./database.ts";
import { readDownloads } from "./lists/download-store.ts";
import { forgetReleased, withoutReleased } from "./lists/released.ts";
import { isListOn } from "./lists/registry-lists.ts";
import { readBuiltLists, readBundledIndex, readCuratedIndex } from "./package-files.ts";
import { noteStorage } from "./storage/storage-record.ts";

const pointerKey = "index";

/** Milliseconds for which the package speaks alone when the downloads could not be read; a page that is open keeps us alive. */
const pauseMs = 60_000;

/** `whole`: all lists of the package speak, and not only those written by hand. */
type Opened = { readonly index: SlicedIndex; readonly whole: boolean };

let known: Promise<Opened> | undefined;
let knownDownloads: Promise<SlicedIndex | null> | undefined;

/** The index, opened once per worker life; only the slices that are asked for are read. */
function openIndex(): Promise<Opened> {
  known ??= open();
  known.catch(() => (known = undefined));
  return known;
}

/** Whether a host that nobody names may count as one that no list names. */
export async function hasWholeIndex(): Promise<boolean> {
  return (await openIndex()).whole;
}

/** What the lists that are on say of an address: those of the package, and what was downloaded since. */
export async function readMatches(address: Address, limits: Limits): Promise<readonly Match[]> {
  const reading = [bundledMatches(address), downloadedMatches(address)] as const;
  const [bundled, downloaded] = await Promise.all(reading);
  const counting = [...bundled, ...downloaded].filter(
    ({ topic, list }) => topic === "never-block" || isListOn(list, limits.lists),
  );
  return withoutReleased(counting, Date.now());
}

/** Starts to open what a look-up will need. A worker that has just been woken does so before it knows what it is asked. */
export async function openEarly(): Promise<void> {
  knownDownloads ??= openDownloads();
  await Promise.allSettled([openIndex(), knownDownloads]);
}

/** A new generation was written: the next look-up opens it. */
export function forgetDownloads(): void {
  knownDownloads = undefined;
  forgetReleased();
}

function matchesIn(index: SlicedIndex, address: Address): readonly Match[] | Promise<readonly Match[]> {
  return index.tryMatches(address) ?? index.matches(address);
}

/** A copy whose slices the disk does not give back any more is done without: the package holds the same. */
async function bundledMatches(address: Address): Promise<readonly Match[]> {
  try {
    return await matchesIn((await openIndex()).index, address);
  } catch (error) {
    await noteStorage({ kind: "lost", why: storageTrouble(error) });
    known = openPackage();
    known.catch(() => (known = undefined));
    return matchesIn((await known).index, address);
  }
}

/**
 * A copy that cannot be read is opened once more, as another generation may stand in its place; then the package speaks alone
 * for a while.
 */
async function downloadedMatches(address: Address): Promise<readonly Match[]> {
  for (let tries = 0; tries < 2; tries += 1) {
    try {
      knownDownloads ??= openDownloads();
      const index = await knownDownloads;
      return index === null ? [] : await matchesIn(index, address);
    } catch {
      forgetDownloads();
    }
  }
  const none = Promise.resolve(null);
  knownDownloads = none;
  setTimeout(() => knownDownloads === none && forgetDownloads(), pauseMs);
  return [];
}

async function openDownloads(): Promise<SlicedIndex | null> {
  const row = await readDownloads();
  return row === undefined ? null : openBlob(row.index);
}

/** From the database, where one slice is read at a time; where that is empty or broken, from the package; else by hand. */
async function open(): Promise<Opened> {
  try {
    const stored = await readStored();
    if (stored) return { index: await openBlob(stored.bytes, stored.front), whole: true };
  } catch (error) {
    // A broken copy is no loss: the package holds the original, and `installIndex` writes it anew.
    void noteStorage({ kind: "lost", why: storageTrouble(error) });
  }
  return openPackage();
}

async function openPackage(): Promise<Opened> {
  try {
    const opened = { index: await openBlob(await readBundledIndex()), whole: true };
    void noteStorage({ kind: "package-read" });
    return opened;
  } catch {
    void noteStorage({ kind: "package-lost" });
    return { index: await openBlob(await readCuratedIndex()), whole: false };
  }
}

async function readStored(): Promise<IndexRow | undefined> {
  return database.read(["indexes", "notes"], async ({ indexes, notes }) => {
    const pointer = (await notes.get(pointerKey))?.value;
    return typeof pointer === "string" ? indexes.get(pointer) : undefined;
  });
}

function openBlob(blob: Blob, front?: Uint8Array): Promise<SlicedIndex> {
  return openSlicedIndex(sourceOf(blob), front);
}

function sourceOf(blob: Blob): SliceSource {
  const slice = async (start: number, end: number) => new Uint8Array(await blob.slice(start, end).arrayBuffer());
  return { size: blob.size, slice };
}

/**
 * Copies the package's index into the database: the new generation beside the old, then the pointer, then the old one goes.
 * Run at install, at update and when the copy is found broken.
 */
export async function installIndex(): Promise<void> {
  const { generation } = await readBuiltLists();
  const pointer = await database.notes.get(pointerKey);
  const held = await database.indexes.get(generation);
  if (pointer?.value === generation && held && (await isReadable(held))) return;
  const bytes = await readBundledIndex();
  const front = await readFrontBytes(sourceOf(bytes));
  await database.write(["indexes", "notes"], async ({ indexes, notes }) => {
    const older = await indexes.getAllKeys();
    await indexes.put({ generation, bytes, front });
    await notes.put({ key: pointerKey, value: generation });
    for (const key of older) if (key !== generation) await indexes.delete(key);
  });
  known = undefined;
}

async function isReadable({ bytes, front }: IndexRow): Promise<boolean> {
  try {
    await openBlob(bytes, front);
    return true;
  } catch {
    return false;
  }
}
