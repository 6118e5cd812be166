import { isIpHost } from "../address/ip-host.ts";
import { collectNames, type CollectedNames, type IndexEntry, type ListHead } from "./collect-names.ts";
import { addFilterKey, addPathHost, compileShard, createShardDraft, type ShardDraft } from "./compile-shard.ts";
import { filterValueOf } from "./filter-value.ts";
import { encodeFront } from "./front.ts";
import { sortKey } from "./name.ts";
import { createSuffixHashes, hashSuffixes, pathLaneA, pathLaneB, shardOf } from "./suffix-hashes.ts";

/** A cold worker reads one shard's filter: about 140 kB at the most. */
const mostNamesPerShard = 65_536;

/**
 * Compiles lists into one index:
 *
 *     front   lists, sets of lists, names without a dot, where each shard lies, checksum
 *     shard   filter     one slice answers "surely not" for almost every address
 *             directory  first name of every block
 *             blocks     the names themselves, which confirm what the filter took for a hit
 *     shard   …
 *
 * A name's shard hangs on its last two labels, so all suffixes of a host lie in one shard. Names are canonical `host` or
 * `host/path`; the caller has thrown public suffixes out. Names that are not canonical, and names without a dot that are
 * neither an IPv6 address nor never-block, are left out and not counted.
 */
export function compileIndex(lists: readonly ListHead[], entries: Iterable<IndexEntry>): Uint8Array<ArrayBuffer> {
  const names = collectNames(lists, entries);
  const drafts = draftShards(lists, names);
  const shards = drafts.map(compileShard);
  const dotted = [...names.setOf.keys()].filter((name) => name.includes("/"));
  const tables = {
    lists: lists.map((list, i) => ({ id: list.id, topic: list.topic, names: names.counts[i]! })),
    sets: names.sets,
    dotless: [...names.setOf].filter(([name]) => !name.includes(".")),
    pathSegments: dotted.reduce((most, name) => Math.max(most, name.split("/").length - 1), 0),
  };
  const front = encodeFront(
    tables,
    shards.map((shard) => shard.row),
  );
  return join([front, ...shards.flatMap((shard) => shard.sections)]);
}

function draftShards(lists: readonly ListHead[], names: CollectedNames): readonly ShardDraft[] {
  const shardCount = 2 ** Math.max(0, Math.ceil(Math.log2(names.setOf.size / mostNamesPerShard)));
  const drafts = Array.from({ length: shardCount }, createShardDraft);
  const valueOf = names.sets.map((set) => filterValueOf(set.map((list) => lists[list]!.topic)));
  const hashes = createSuffixHashes();
  for (const [name, set] of names.setOf) {
    const slash = name.indexOf("/");
    const host = slash < 0 ? name : name.slice(0, slash);
    hashSuffixes(host, isIpHost(host), hashes);
    if (hashes.count === 0) continue;
    const draft = drafts[shardOf(hashes, shardCount)]!;
    const a = hashes.a[hashes.count - 1]!;
    const b = hashes.b[hashes.count - 1]!;
    draft.entries.push({ key: sortKey(host, slash < 0 ? "" : name.slice(slash)), set });
    if (slash < 0) addFilterKey(draft, a, b, valueOf[set]!);
    else addPathHost(draft, host, pathLaneA(a), pathLaneB(b));
  }
  return drafts;
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
