import type { Address } from "../../../core/address/address.ts";
import { isIpHost } from "../../../core/address/ip-host.ts";
import type { IndexEntry, ListHead } from "../../../core/index/collect-names.ts";
import type { Match } from "../../../core/index/match.ts";

/** What an index must answer, worked out the slow and obvious way, as sorted lines. */
export function oracle(lists: readonly ListHead[], entries: readonly IndexEntry[], address: Address): string[] {
  const found = entries
    .filter(({ name }) => covers(name, address))
    .map(({ name, list }) => line({ topic: lists[list]!.topic, list: lists[list]!.id, matched: name }));
  return [...new Set(found)].toSorted();
}

export function lines(matches: readonly Match[]): string[] {
  return matches.map(line).toSorted();
}

function line(match: Match): string {
  return `${match.topic} ${match.list} ${match.matched}`;
}

function covers(name: string, address: Address): boolean {
  const [host = "", ...segments] = name.split("/");
  const above = address.path
    .toLowerCase()
    .split("/")
    .slice(1, segments.length + 1);
  return hosts(address.hostname).includes(host) && segments.join("/") === above.join("/");
}

function hosts(hostname: string): string[] {
  const labels = hostname.split(".");
  return isIpHost(hostname) ? [hostname] : labels.map((_, from) => labels.slice(from).join("."));
}
