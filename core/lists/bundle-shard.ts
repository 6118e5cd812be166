import { createSuffixHashes, finishHash, hashSuffixes } from "../index/suffix-hashes.ts";

/** A name and the ids of the lists that have it, sorted. */
export type BundledName = { readonly name: string; readonly lists: readonly string[] };

const hashes = createSuffixHashes();
const seed = 0xb0d1e;

/** Which of a power of two of shards a name stands in: by its whole host, so that shards are of one size. */
export function shardOfName(name: string, shardCount: number): number {
  const slash = name.indexOf("/");
  const host = slash < 0 ? name : name.slice(0, slash);
  hashSuffixes(host, true, hashes);
  return hashes.count === 0 ? 0 : finishHash(hashes.a[0]!, hashes.b[0]!, seed) & (shardCount - 1);
}

/**
 * A shard as text: a line `@list,list` for a set of lists, then its names in the order of their characters. Lists stand by
 * id, never by number, so that a new list changes no shard that has none of its names.
 */
export function encodeShard(names: readonly BundledName[]): string {
  const sets = new Map<string, string[]>();
  for (const { name, lists } of names) {
    const key = lists.join();
    const set = sets.get(key);
    if (set === undefined) sets.set(key, [name]);
    else set.push(name);
  }
  const keys = [...sets.keys()].toSorted();
  return keys.map((key) => `@${key}\n${sets.get(key)!.toSorted().join("\n")}\n`).join("");
}

/**
 * Reads a shard. Undefined when it is none, names a list that the manifest does not have, or holds a name of another shard:
 * then the manifest's signer made a mistake, and nothing of the update is used.
 */
export function decodeShard(
  text: string,
  shard: number,
  shardCount: number,
  known: ReadonlySet<string>,
): BundledName[] | undefined {
  const names: BundledName[] = [];
  let lists: readonly string[] = [];
  for (const line of text.split("\n")) {
    if (line === "") continue;
    if (line.startsWith("@")) {
      lists = line.slice(1).split(",");
      if (!lists.every((list) => known.has(list))) return undefined;
    } else if (lists.length === 0 || shardOfName(line, shardCount) !== shard) return undefined;
    else names.push({ name: line, lists });
  }
  return names;
}
