import type { Address } from "../address/address.ts";
import { isIpHost } from "../address/ip-host.ts";
import { findBlock, findInBlock, type Directory } from "./exact-blocks.ts";
import { isNameValue, isPathsValue } from "./filter-value.ts";
import type { Front } from "./front.ts";
import { fuseValue, type FuseFilter } from "./fuse-filter.ts";
import type { Match } from "./match.ts";
import { pathPrefixes, sortKey } from "./name.ts";
import { createSuffixHashes, hashSuffixes, pathLaneA, pathLaneB, shardOf } from "./suffix-hashes.ts";

/** A piece of an index that a look-up may need. */
export type Part =
  | { readonly kind: "filter"; readonly shard: number }
  | { readonly kind: "directory"; readonly shard: number }
  | { readonly kind: "block"; readonly shard: number; readonly block: number };

/** An index as far as it is in memory: each function gives a piece, or undefined when that has to be read first. */
export type Parts = {
  readonly front: Front;
  readonly filter: (shard: number) => FuseFilter | undefined;
  readonly directory: (shard: number) => Directory | undefined;
  readonly block: (shard: number, block: number) => Uint8Array | undefined;
};

/** Either all matches, the most specific name first, or the piece that has to be read before there can be an answer. */
export type LookUp = { readonly matches: readonly Match[] } | { readonly needs: Part };

const nothing: LookUp = { matches: [] };
const longestHostname = 253;

/** The one look-up, for an index in memory and for one that is read in slices. It asks no clock and waits for nothing. */
export function createLookUp(parts: Parts): (address: Address) => LookUp {
  const hashes = createSuffixHashes();
  const dotless = new Map(parts.front.dotless);
  const { shards, pathSegments } = parts.front;

  /** Names that the filter takes for listed: nearly always none or the right one. */
  function candidates(filter: FuseFilter, address: Address): string[] {
    const names: string[] = [];
    for (let i = hashes.count - 1; i >= 0; i -= 1) {
      const a = hashes.a[i]!;
      const b = hashes.b[i]!;
      const hasPaths = pathSegments > 0 && isPathsValue(fuseValue(filter, pathLaneA(a), pathLaneB(b)));
      const isName = isNameValue(fuseValue(filter, a, b));
      if (!hasPaths && !isName) continue;
      const host = address.hostname.slice(hashes.starts[i]!);
      if (hasPaths) for (const prefix of pathPrefixes(address.path, pathSegments)) names.push(host + prefix);
      if (isName) names.push(host);
    }
    return names;
  }

  function confirm(shard: number, names: readonly string[]): LookUp {
    const directory = parts.directory(shard);
    if (directory === undefined) return { needs: { kind: "directory", shard } };
    const matches: Match[] = [];
    for (const name of names) {
      const key = keyOf(name);
      const block = findBlock(directory, key);
      if (block < 0) continue;
      const bytes = parts.block(shard, block);
      if (bytes === undefined) return { needs: { kind: "block", shard, block } };
      matches.push(...matchesOf(parts.front, findInBlock(bytes, key), name));
    }
    return { matches };
  }

  function dotlessMatches(hostname: string): readonly Match[] {
    if (dotless.size === 0) return noMatches;
    const name = hostname.slice(hostname.lastIndexOf(".") + 1);
    return matchesOf(parts.front, dotless.get(name) ?? -1, name);
  }

  return (address) => {
    const { hostname } = address;
    if (hostname === "" || hostname.length > longestHostname) return nothing;
    const whole = isIpHost(hostname);
    const tops = dotlessMatches(hostname);
    hashSuffixes(hostname, whole, hashes);
    if (hashes.count === 0) return { matches: tops };
    const shard = shardOf(hashes, shards.length);
    const filter = parts.filter(shard);
    if (filter === undefined) return { needs: { kind: "filter", shard } };
    const names = candidates(filter, address);
    const found = names.length === 0 ? nothing : confirm(shard, names);
    return "needs" in found || tops.length === 0 ? found : { matches: [...found.matches, ...tops] };
  };
}

function keyOf(name: string): string {
  const slash = name.indexOf("/");
  return slash < 0 ? sortKey(name, "") : sortKey(name.slice(0, slash), name.slice(slash));
}

const noMatches: readonly Match[] = [];

function matchesOf(front: Front, set: number, matched: string): readonly Match[] {
  const members = front.sets[set];
  if (members === undefined) return noMatches;
  return members.map((list) => ({ topic: front.lists[list]!.topic, list: front.lists[list]!.id, matched }));
}
