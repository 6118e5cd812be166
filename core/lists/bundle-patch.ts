import { encodeShard, type BundledName } from "./bundle-shard.ts";

/** All names of a bundle, each with the ids of its lists joined by commas. */
export type NameTable = Map<string, string>;

export function nameTable(names: Iterable<BundledName>): NameTable {
  const table: NameTable = new Map();
  for (const { name, lists } of names) table.set(name, lists.join());
  return table;
}

/** What leads from one version to the next, as text: `-name` for each that goes, then those that come or change, as in a shard. */
export function encodePatch(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string {
  const gone = [...before.keys()].filter((name) => !after.has(name)).toSorted();
  const come = [...after].filter(([name, lists]) => before.get(name) !== lists);
  return (
    gone.map((name) => `-${name}\n`).join("") +
    encodeShard(come.map(([name, lists]) => ({ name, lists: lists.split(",") })))
  );
}

/** Changes `table` as the patch says. Whether the result is right is seen from the shards' hashes alone. */
export function applyPatch(table: NameTable, patch: string): void {
  let lists = "";
  for (const line of patch.split("\n")) {
    if (line.startsWith("-")) table.delete(line.slice(1));
    else if (line.startsWith("@")) lists = line.slice(1);
    else if (line !== "") table.set(line, lists);
  }
}
