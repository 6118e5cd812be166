import type { Downloaded, Floor } from "../../core/floor/compile-floor.ts";
import type { NamesOfList } from "../../core/floor/downloaded-rules.ts";
import { placeHosts, ruleHosts } from "../../core/lists/assemble-downloads.ts";
import { namesOf, readDownloads } from "./download-store.ts";
import { isListOn } from "./registry-lists.ts";

/** Which downloaded lists are on, without their names; null when there are none or they cannot be read. */
export async function readDownloadedLists(chosen: Readonly<Record<string, boolean>>): Promise<Downloaded | null> {
  const row = await readDownloads().catch(() => undefined);
  if (row === undefined) return null;
  const lists = row.lists.filter(({ id }) => isListOn(id, chosen));
  return {
    generation: row.generation,
    lists: lists.map(({ id, category, hosts, places }) => ({ id, category, hosts, places })),
  };
}

/** The names of a plan's lists. Rejects when another generation has taken this one's place: then the plan is old. */
export async function readDownloadedNames({
  generation,
  plan,
}: NonNullable<Floor["downloaded"]>): Promise<NamesOfList> {
  const row = await readDownloads();
  if (row?.generation !== generation) throw new Error("the downloaded lists have changed meanwhile");
  const wanted = new Set(plan.map(({ list }) => list));
  const read = row.lists
    .filter(({ id }) => wanted.has(id))
    .map(async (list) => {
      const names = await namesOf(list);
      return [list.id, { hosts: ruleHosts(names), places: placeHosts(names) }] as const;
    });
  const names = new Map(await Promise.all(read));
  return (list) => names.get(list)!;
}
