import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { encodeShard, shardOfName, type BundledName } from "../../../core/lists/bundle-shard.ts";
import type { BundleFile } from "../../../core/lists/bundle-manifest.ts";
import type { SelectedList } from "../../../lists/select-names.ts";

export type PackedFile = BundleFile & { readonly bytes: Uint8Array };

/** Aimed at: a broken download is taken up again in pieces of about 60 kB, and the manifest stays small. */
const namesPerShard = 8192;
const fewest = 16;
const most = 256;

export function shardCountFor(names: number): number {
  return Math.min(most, Math.max(fewest, 2 ** Math.ceil(Math.log2(Math.max(1, names / namesPerShard)))));
}

/** All names of all lists, each once, with its lists. */
export function bundledNames(selected: readonly Pick<SelectedList, "source" | "names">[]): BundledName[] {
  const listsOf = new Map<string, string[]>();
  for (const { source, names } of selected) {
    for (const name of names) {
      const lists = listsOf.get(name);
      if (lists === undefined) listsOf.set(name, [source.id]);
      else lists.push(source.id);
    }
  }
  return [...listsOf].map(([name, lists]) => ({ name, lists: lists.toSorted() }));
}

/** The same names give the same files. */
export function makeShards(names: readonly BundledName[], shardCount: number): PackedFile[] {
  const drafts: BundledName[][] = Array.from({ length: shardCount }, () => []);
  for (const name of names) drafts[shardOfName(name.name, shardCount)]!.push(name);
  return drafts.map((draft) => pack(encodeShard(draft)));
}

/** A text as it is published. */
export function pack(text: string): PackedFile {
  const raw = new TextEncoder().encode(text);
  const bytes = gzipSync(raw, { level: 9 });
  return { sha256: createHash("sha256").update(raw).digest("hex"), size: bytes.length, unpacked: raw.length, bytes };
}
