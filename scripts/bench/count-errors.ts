import { parseAddress } from "../../core/address/parse-address.ts";
import { registrableDomain } from "../../core/address/registrable-domain.ts";
import type { BenchNames } from "./data/names.ts";
import type { PeerName } from "./structures/all.ts";
import { figure, type Figure } from "./figure.ts";
import type { Contestant } from "./time-look-ups.ts";
import type { Contains, Question } from "./structures/structure.ts";

export const errorNames = ["false-positives", "false-positives-before-confirmation", "false-negatives"] as const;

/** A slow peer is asked this many names at the most. */
const mostForPeers = 300_000;

type Task = {
  readonly size: number;
  readonly peers: readonly PeerName[];
  readonly names: BenchNames;
  readonly safe: readonly string[];
  readonly contestants: readonly Contestant[];
};

/** Listed names that are not found, and harmless hosts that are: ours before and after the exact names are asked. */
export function countErrors({ size, peers, names, safe, contestants }: Task): Figure[] {
  const of = (name: Contestant["name"]) => contestants.find((it) => it.name === name)!.contains;
  const at = { where: "node", size, unit: "count" } as const;
  const wrong = (contains: Contains) => safe.filter((host) => contains(question(host))).length;
  const before = { name: "false-positives-before-confirmation", ours: wrong(of("filter-only")) };
  const falsePositives = { name: "false-positives", ours: wrong(of("ours")), note: `of ${safe.length} harmless hosts` };
  const figures = [
    figure({ ...at, ...before, note: `of ${safe.length} harmless hosts` }),
    figure({ ...at, ...falsePositives }),
    figure({ ...at, name: "false-negatives", ours: missed(of("ours"), names.names), note: `of ${size} names` }),
  ];
  const asked = names.names.slice(0, mostForPeers);
  const mine = missed(of("ours"), asked);
  for (const peer of peers) {
    const theirs = missed(of(peer), asked);
    figures.push(
      figure({ ...at, name: "false-negatives", peer, ours: mine, theirs, note: `of ${asked.length} names` }),
    );
  }
  return figures;
}

function missed(contains: Contains, names: readonly string[]): number {
  let count = 0;
  for (const name of names) if (!contains(question(name))) count += 1;
  return count;
}

function question(host: string): Question {
  const url = `https://${host}/`;
  const address = parseAddress(url);
  if (address === undefined) throw new Error(`${host} is no host`);
  return { url, address, domain: registrableDomain(host) ?? host };
}
