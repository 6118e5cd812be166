import { parseAddress } from "../../core/address/parse-address.ts";
import type { Contains, Question, StructureName } from "./structures/structure.ts";
import { median } from "./statistics.ts";

export type Contestant = { readonly name: StructureName | "filter-only" | "in-slices"; readonly contains: Contains };

export type Kind = "mixed" | "listed" | "safe";
/** Nanoseconds per address, one for each round. */
export type Times = Readonly<Record<string, Readonly<Record<Kind, readonly number[]>>>>;

export type TimedSet = { readonly kind: Kind; readonly urls: readonly string[]; readonly domains: readonly string[] };

/**
 * Times all contestants in turn, round after round, the first one changing. Every turn gets addresses parsed anew, so
 * that no text has its hash remembered from the turn before; parsing is not in the time.
 */
export function timeLookUps(contestants: readonly Contestant[], sets: readonly TimedSet[], rounds: number): Times {
  const times: Record<string, Record<Kind, number[]>> = {};
  for (const { name } of contestants) times[name] = { mixed: [], listed: [], safe: [] };
  for (let round = 0; round < rounds + 1; round += 1) {
    for (const [turn] of contestants.entries()) {
      const { name, contains } = contestants[(turn + round) % contestants.length]!;
      for (const set of sets) {
        const ns = timeOnce(contains, questionsOf(set));
        // The first round is for the engine to warm up.
        if (round > 0) times[name]![set.kind].push(ns);
      }
    }
  }
  return times;
}

export function questionsOf({ urls, domains }: Pick<TimedSet, "urls" | "domains">): Question[] {
  return urls.map((url, at) => ({ url, address: parseAddress(url)!, domain: domains[at]! }));
}

/** Where every answer goes, so that no engine can leave a look-up out. */
let answers = 0;

function timeOnce(contains: Contains, questions: readonly Question[]): number {
  const start = performance.now();
  for (const question of questions) if (contains(question)) answers += 1;
  if (answers < 0) throw new Error("unreachable");
  return ((performance.now() - start) * 1e6) / questions.length;
}

export function medianOf(times: Times, name: string, kind: Kind): number {
  return median(times[name]![kind]);
}
