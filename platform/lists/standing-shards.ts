import { isBundleListId, shardTexts, tableOfLists } from "../../core/lists/bundle-lists.ts";
import type { BundleManifest } from "../../core/lists/bundle-manifest.ts";
import type { NameTable } from "../../core/lists/bundle-patch.ts";
import { toHex } from "../../core/lists/hex.ts";
import { trustTools } from "../trust-tools.ts";
import { namesOf, readDownloads } from "./download-store.ts";

/** What is held of a bundle, weighed anew by its hashes: the names themselves are kept once, in the generation. */
export type Standing = {
  /** The version that is held whole; 0 for none, from which no patch leads anywhere. */
  readonly version: number;
  /** Texts by their hash, cut as the next version is. */
  readonly texts: ReadonlyMap<string, string>;
};

export async function readStanding(next: BundleManifest, held: BundleManifest | null): Promise<Standing> {
  const table = await readTable();
  const texts = await hashed(shardTexts(table, next.shards.length));
  const isSameCut = held?.shards.length === next.shards.length;
  const ofHeld = held === null || isSameCut ? texts : await hashed(shardTexts(table, held.shards.length));
  const isWhole = held?.shards.every(({ sha256 }) => ofHeld.has(sha256)) === true;
  return { version: isWhole ? held.version : 0, texts };
}

/** All names of the bundle's lists. */
export async function readTable(): Promise<NameTable> {
  const rows = (await readDownloads())?.lists.filter(({ id }) => isBundleListId(id)) ?? [];
  return tableOfLists(await Promise.all(rows.map(async (row) => ({ id: row.id, names: await namesOf(row) }))));
}

export async function hashed(texts: readonly string[]): Promise<Map<string, string>> {
  const encoder = new TextEncoder();
  const byHash = new Map<string, string>();
  for (const text of texts) byHash.set(toHex(await trustTools.sha256(encoder.encode(text))), text);
  return byHash;
}
