import type { Topic } from "./match.ts";
import { parseName } from "./name.ts";

export type ListHead = { readonly id: string; readonly topic: Topic };
/** `list` is the position in the lists. */
export type IndexEntry = { readonly name: string; readonly list: number };

export type CollectedNames = {
  /** Every name once, with the number of its set of lists. */
  readonly setOf: ReadonlyMap<string, number>;
  readonly sets: readonly (readonly number[])[];
  /** Names per list. */
  readonly counts: readonly number[];
};

/** Brings entries of all lists together: equal names become one name in a set of lists. The same entries give the same result. */
export function collectNames(lists: readonly ListHead[], entries: Iterable<IndexEntry>): CollectedNames {
  const setOf = new Map<string, number>();
  const sets = createSets();
  const counts = lists.map(() => 0);
  for (const entry of entries) {
    const name = acceptName(entry.name, lists[entry.list]?.topic);
    if (name === undefined) continue;
    const before = setOf.get(name) ?? sets.empty;
    const after = sets.with(before, entry.list);
    if (after === before) continue;
    setOf.set(name, after);
    counts[entry.list]! += 1;
  }
  return { ...renumber(setOf, sets.all), counts };
}

/**
 * A name without a dot covers a whole top level, so only never-block may have one; IPv6 addresses have no dots either. Paths
 * are looked up without capitals, so that one that a signer wrote with some would never be found.
 */
function acceptName(text: string, topic: Topic | undefined): string | undefined {
  const name = parseName(text);
  if (name === undefined || topic === undefined) return undefined;
  if (name.host.includes(".")) return name.host + name.path.toLowerCase();
  return name.path === "" && (topic === "never-block" || name.host.includes(":")) ? name.host : undefined;
}

function createSets() {
  const all: (readonly number[])[] = [[]];
  const byMembers = new Map<string, number>([["", 0]]);
  const steps = new Map<number, number>();
  const intern = (set: readonly number[]) => {
    const members = set.join();
    const known = byMembers.get(members) ?? all.push(set) - 1;
    byMembers.set(members, known);
    return known;
  };
  const extend = (set: number, list: number) =>
    all[set]!.includes(list) ? set : intern([...all[set]!, list].toSorted((x, y) => x - y));
  return {
    empty: 0,
    all,
    with: (set: number, list: number) => {
      const step = set * 65536 + list;
      const known = steps.get(step) ?? extend(set, list);
      steps.set(step, known);
      return known;
    },
  };
}

/** The most frequent sets get the smallest numbers, which take one byte a name; sets that no name ended in go. */
function renumber(setOf: Map<string, number>, sets: readonly (readonly number[])[]) {
  const uses = sets.map(() => 0);
  for (const set of setOf.values()) uses[set]! += 1;
  const order = [...sets.keys()].filter((set) => uses[set]! > 0).toSorted((x, y) => uses[y]! - uses[x]! || x - y);
  const numberOf = new Map(order.map((set, number) => [set, number]));
  for (const [name, set] of setOf) setOf.set(name, numberOf.get(set)!);
  return { setOf, sets: order.map((set) => sets[set]!) };
}
