import { isIpHost } from "../address/ip-host.ts";
import { collectNames, type CollectedNames, type IndexEntry, type ListHead } from "./collect-names.ts";
import { addFilterKey, compileShard, createShardDraft, type ShardDraft } from "./compile-shard.ts";
import { filterValueOf, filterValues } from "./filter-value.ts";
import { encodeFront } from "./front.ts";
import { createSuffixHashes, hashPath, hashSuffixes, shardOf } from "./suffix-hashes.ts";
import { writeSymbols } from "./symbols.ts";
import { trainSymbols } from "./train-symbols.ts";

/** A cold worker reads one shard's filter: about 140 kB at the most. */
const mostNamesPerShard = 65_536;

/**
 * Compiles lists into one index:
 *
 *     front    lists, sets of lists, names without a dot, symbols, sizes of the shards, checksum
 *     shards   filter     one slice answers "surely not" for almost every address
 *              directory  where every block ends
 *     blocks   of the first shard, of the second, …: the names themselves, which confirm what a filter took for a hit
 *
 * A name's shard hangs on its last two labels, so all suffixes of a host lie in one shard. Names are canonical `host` or
 * `host/path`; the caller has thrown public suffixes out. Names that are not canonical, and names without a dot that are
 * neither an IPv6 address nor never-block, are left out and not counted.
 */
export function compileIndex(lists: readonly ListHead[], entries: Iterable<IndexEntry>): Uint8Array<ArrayBuffer> {
  const names = collectNames(lists, entries);
  const all = [...names.setOf.keys()];
  const symbols = trainSymbols(all);
  const shards = draftShards(lists, names).map((draft) => compileShard(draft, symbols));
  const tables = {
    lists: lists.map((list, i) => ({ id: list.id, topic: list.topic, names: names.counts[i]! })),
    sets: names.sets,
    dotless: [...names.setOf].filter(([name]) => !name.includes(".")),
    pathSegments: all.reduce((most, name) => Math.max(most, slashesIn(name)), 0),
    symbols: writeSymbols(symbols),
  };
  const front = encodeFront(
    tables,
    shards.map(({ sizes }) => sizes),
  );
  const small = shards.flatMap(({ filter, directory }) => [filter, directory]);
  return join([front, ...small, ...shards.map(({ blocks }) => blocks)]);
}

function slashesIn(name: string): number {
  return name.includes("/") ? name.split("/").length - 1 : 0;
}

function draftShards(lists: readonly ListHead[], { setOf, sets }: CollectedNames): readonly ShardDraft[] {
  const shardCount = 2 ** Math.max(0, Math.ceil(Math.log2(setOf.size / mostNamesPerShard)));
  const drafts = Array.from({ length: shardCount }, createShardDraft);
  const valueOf = sets.map((set) => filterValueOf(set.map((list) => lists[list]!.topic)));
  const withPaths = hostsWithPaths(setOf.keys());
  const hashes = createSuffixHashes();
  for (const [name, set] of setOf) {
    const { host, path } = split(name);
    hashSuffixes(host, isIpHost(host), hashes);
    if (hashes.count === 0) continue;
    const draft = drafts[shardOf(hashes, shardCount)]!;
    const a = hashes.a[hashes.count - 1]!;
    const b = hashes.b[hashes.count - 1]!;
    draft.entries.push({ name, set, ...hashPath(a, b, path) });
    const isFirstOfHost = path === "" || (!setOf.has(host) && withPaths.delete(host));
    if (isFirstOfHost) addFilterKey(draft, a, b, keyValue(path, valueOf[set]!, withPaths.has(host)));
  }
  return drafts;
}

function keyValue(path: string, ofName: number, hasPaths: boolean): number {
  if (path !== "") return filterValues.hasPaths;
  return hasPaths ? filterValues.nameAndPaths : ofName;
}

function hostsWithPaths(names: Iterable<string>): Set<string> {
  const hosts = new Set<string>();
  for (const name of names) if (name.includes("/")) hosts.add(split(name).host);
  return hosts;
}

function split(name: string): { readonly host: string; readonly path: string } {
  const slash = name.indexOf("/");
  return slash < 0 ? { host: name, path: "" } : { host: name.slice(0, slash), path: name.slice(slash) };
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
