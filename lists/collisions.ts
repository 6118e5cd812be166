import { auditName, isStrong } from "../core/lists/audit-name.ts";
import { auditWords } from "./audit-words.ts";
import type { ListSource, WeighedList } from "./list-source.ts";

export type NamedList = { readonly source: ListSource; readonly names: readonly string[] };

/**
 * Whether a list has a name only for letters in it, by what the name says: unless another list of the category has it too. Only
 * of lists gathered by letters; in lists kept by hand the same evidence is nearly always wrong (`annonces sex`, `singles sex`).
 */
export function looksLikeCollision(name: string, source: WeighedList): boolean {
  const words = auditWords[source.category];
  return source.harvested === true && words !== undefined && isStrong(auditName(name, words));
}

/** Whether a list has a name only for letters in it: the name says so, and no other of these lists agrees. */
export function collisionsIn(lists: readonly NamedList[]): (name: string, source: WeighedList) => boolean {
  const audited = lists.filter(({ source }) => auditWords[source.category] !== undefined);
  const holders = audited.map(({ source, names }) => ({ source, names: new Set(names) }));
  return (name, source) => {
    if (!looksLikeCollision(name, source)) return false;
    return !holders.some(
      (other) => other.source.id !== source.id && other.source.category === source.category && other.names.has(name),
    );
  };
}
