import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isIpHost } from "../../../core/address/ip-host.ts";
import { isPublicSuffix } from "../../../core/address/registrable-domain.ts";
import type { IndexEntry, ListHead } from "../../../core/index/collect-names.ts";
import { parseList } from "../../../core/index/parse-list/parse-list.ts";
import { upstreamPath, type ListSource } from "../../../lists/list-source.ts";
import { registry } from "../../../lists/registry.ts";
import { places } from "../../lists/places.ts";
import { makeNames } from "./made-names.ts";
import { createRandom, shuffle } from "./random.ts";

/** What everybody is measured with: whole hosts, each once; ours are also told the lists that name them. */
export type BenchNames = {
  readonly lists: readonly ListHead[];
  readonly names: readonly string[];
  readonly entries: readonly IndexEntry[];
  /** How many of the names real lists hold; the others are made up. */
  readonly real: number;
};

export type NamePool = {
  readonly lists: readonly ListHead[];
  /** All real names in a random order, with the positions of their lists. */
  readonly real: readonly (readonly [name: string, lists: readonly number[]])[];
};

/** Every list that the registry knows, enabled or not, as far as `mirror` has it; else only our own few. */
export async function readNamePool(mirror: string | undefined): Promise<NamePool> {
  const lists: ListHead[] = [];
  const listsOf = new Map<string, number[]>();
  for (const source of registry) {
    const text = await readText(source, mirror);
    if (text === null) continue;
    const list = lists.push({ id: source.id, topic: source.category }) - 1;
    for (const name of new Set(parseList(source.format, text).names)) {
      if (!isWholeSite(name)) continue;
      const known = listsOf.get(name);
      if (known === undefined) listsOf.set(name, [list]);
      else known.push(list);
    }
  }
  return { lists, real: shuffle([...listsOf], createRandom(1)) };
}

/** What all structures can hold: no paths, no IP addresses, and nothing under which everybody registers. */
function isWholeSite(name: string): boolean {
  return !name.includes("/") && name.includes(".") && !isIpHost(name) && !isPublicSuffix(name);
}

function readText({ upstream, category }: ListSource, mirror: string | undefined): Promise<string | null> {
  if (upstream === null) return readFile(join(places.curated, `${category}.txt`), "utf8");
  if (mirror === undefined) return Promise.resolve(null);
  return readFile(join(mirror, upstreamPath(upstream)), "utf8").catch(() => null);
}

/** So many names: real ones first, then made ones of their shape, with lists in the same proportions. */
export function takeNames(pool: NamePool, count: number): BenchNames {
  const real = pool.real.slice(0, count);
  const realNames = real.map(([name]) => name);
  const missing = count - real.length;
  const made = missing > 0 ? makeNames(realNames, missing, new Set(realNames)) : [];
  const random = createRandom(2);
  const madeLike = made.map((name) => [name, real[Math.floor(random() * real.length)]![1]] as const);
  const all = shuffle([...real, ...madeLike], random);
  return {
    lists: pool.lists,
    names: all.map(([name]) => name),
    entries: all.flatMap(([name, lists]) => lists.map((list) => ({ name, list }))),
    real: real.length,
  };
}
