import type { Address } from "../address/address.ts";
import { isIpHost } from "../address/ip-host.ts";
import { createConfirm } from "./confirm.ts";
import { isNameValue, isPathsValue } from "./filter-value.ts";
import type { Front } from "./front.ts";
import { fuseValue, missing, type FuseFilter } from "./fuse-filter.ts";
import { IndexError } from "./index-error.ts";
import type { Match } from "./match.ts";
import { longestHost, longestName, pathPrefixes } from "./name.ts";
import type { Part, Parts } from "./parts.ts";
import { createSuffixHashes, hashPath, hashSuffixes, shardOf } from "./suffix-hashes.ts";
import type { ListInfo } from "./tables.ts";
import { createTopNames } from "./top-names.ts";

/** Either all matches, the most specific name first, or the piece that has to be read before there can be an answer. */
export type LookUp = { readonly matches: readonly Match[] } | { readonly needs: Part };

const noMatches: readonly Match[] = [];
const nothing: LookUp = { matches: noMatches };
/** The one look-up, for an index in memory and for one that is read in slices. It asks no clock and waits for nothing. */
export function createLookUp(parts: Parts): (address: Address) => LookUp {
  const { front } = parts;
  const { shards, pathSegments } = front;
  const hashes = createSuffixHashes();
  const confirm = createConfirm(parts, new DataView(hashes.characters.buffer));
  const tops = createTopNames(front.dotless);

  function searchPaths(shard: number, suffix: number, { hostname, path }: Address): Match[] | Part {
    const from = hashes.starts[suffix]!;
    const matches: Match[] = [];
    for (const prefix of pathPrefixes(path.toLowerCase(), pathSegments)) {
      const to = hostname.length + prefix.length;
      if (to - from > longestName) continue;
      const { a, b } = hashPath(hashes.a[suffix]!, hashes.b[suffix]!, prefix, hashes.characters, hostname.length);
      const found = confirm(shard, a, b, from, to);
      if (typeof found !== "number") return found;
      if (found >= 0) matches.push(...matchesOf(front, found, hostname.slice(from) + prefix));
    }
    return matches;
  }

  /** Every suffix that the filter takes for listed is looked up in the exact names, the longest first. */
  function search(filter: FuseFilter, shard: number, address: Address): LookUp {
    let matches = noMatches;
    for (let i = hashes.count - 1; i >= 0; i -= 1) {
      const a = hashes.a[i]!;
      const b = hashes.b[i]!;
      const value = fuseValue(filter, a, b);
      if (value === missing) continue;
      if (isPathsValue(value)) {
        const found = searchPaths(shard, i, address);
        if ("kind" in found) return { needs: found };
        matches = joined(matches, found);
      }
      if (!isNameValue(value)) continue;
      const start = hashes.starts[i]!;
      const found = confirm(shard, a, b, start, address.hostname.length);
      if (typeof found !== "number") return { needs: found };
      if (found >= 0) matches = joined(matches, matchesOf(front, found, address.hostname.slice(start)));
    }
    return matches === noMatches ? nothing : { matches };
  }

  return (address) => {
    const { hostname } = address;
    if (hostname === "" || hostname.length > longestHost) return nothing;
    hashSuffixes(hostname, isIpHost(hostname), hashes);
    const top = tops.find(hostname, hashes.top);
    const found = top < 0 ? noMatches : matchesOf(front, top, lastLabel(hostname));
    if (hashes.count === 0) return { matches: found };
    const shard = shardOf(hashes, shards.length);
    const filter = parts.filter(shard);
    if (filter === undefined) return { needs: { kind: "filter", shard } };
    const below = search(filter, shard, address);
    return top < 0 || "needs" in below ? below : { matches: joined(below.matches, found) };
  };
}

function lastLabel(hostname: string): string {
  return hostname.slice(hostname.lastIndexOf(".") + 1);
}

/** Nearly always one of them is empty. */
function joined(first: readonly Match[], second: readonly Match[]): readonly Match[] {
  return first.length === 0 ? second : [...first, ...second];
}

function matchesOf({ sets, lists }: Front, set: number, matched: string): readonly Match[] {
  const members = sets[set];
  if (members === undefined) throw new IndexError("damaged", `no set ${set}`);
  const first = matchOf(lists[members[0]!], matched);
  return members.length === 1 ? [first] : members.map((list) => matchOf(lists[list], matched));
}

function matchOf(list: ListInfo | undefined, matched: string): Match {
  if (list === undefined) throw new IndexError("damaged", "a set without lists");
  return { topic: list.topic, list: list.id, matched };
}
