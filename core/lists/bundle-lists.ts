import type { NewNames } from "./assemble-downloads.ts";
import type { BundleManifest } from "./bundle-manifest.ts";
import type { NameTable } from "./bundle-patch.ts";
import { decodeShard, encodeShard, shardOfName, type BundledName } from "./bundle-shard.ts";
import { isListName } from "./is-list-name.ts";

const mark = "bundle/";

/** A bundle's lists stand under ids of their own: nobody on the device can switch them off. */
export function bundleListId(id: string): string {
  return mark + id;
}

export function isBundleListId(id: string): boolean {
  return id.startsWith(mark);
}

/** The id that the publisher gave the list, which may be one of the registry. */
export function publishedListId(id: string): string {
  return isBundleListId(id) ? id.slice(mark.length) : id;
}

/** All names of the bundle's lists that are held, as they were published: what the next version is worked out from. */
export function tableOfLists(lists: readonly Pick<NewNames, "id" | "names">[]): NameTable {
  const table: NameTable = new Map();
  for (const { id, names } of lists.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const list = publishedListId(id);
    for (const name of names) {
      const before = table.get(name);
      table.set(name, before === undefined ? list : `${before},${list}`);
    }
  }
  return table;
}

/** The texts of a bundle's shards, as its publisher made them of the same names. */
export function shardTexts(table: NameTable, shardCount: number): string[] {
  const shards: BundledName[][] = Array.from({ length: shardCount }, () => []);
  for (const [name, lists] of table) shards[shardOfName(name, shardCount)]!.push({ name, lists: lists.split(",") });
  return shards.map((names) => encodeShard(names));
}

/**
 * The lists that a version's shards hold. Undefined when a shard is not what its manifest says or has a name that no rule can
 * hold: then nothing of the version is used.
 */
export function listsOfShards(
  texts: readonly string[],
  { lists }: Pick<BundleManifest, "lists">,
): NewNames[] | undefined {
  const names = new Map(lists.map(({ id }) => [id, [] as string[]]));
  const known = new Set(names.keys());
  for (const [shard, text] of texts.entries()) {
    const decoded = decodeShard(text, shard, texts.length, known);
    if (decoded === undefined || !decoded.every(({ name }) => isListName(name))) return undefined;
    for (const { name, lists: of } of decoded) for (const list of of) names.get(list)!.push(name);
  }
  return lists.map(({ id, category }) => ({ id: bundleListId(id), category, names: names.get(id)! }));
}
