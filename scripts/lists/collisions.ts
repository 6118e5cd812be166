import { auditName, isStrong } from "../../core/lists/audit-name.ts";
import { auditWords } from "../../lists/audit-words.ts";
import type { ListSource } from "../../lists/list-source.ts";

export type NamedList = { readonly source: ListSource; readonly names: readonly string[] };

/**
 * Whether a list has a name only for letters in it: the name says so, no other list of the category has the name, and the list
 * was gathered by letters. In lists kept by hand the same evidence is nearly always wrong (`annonces sex`, `singles sex`).
 */
export function collisionsIn(lists: readonly NamedList[]): (name: string, source: ListSource) => boolean {
  const audited = lists.filter(({ source }) => auditWords[source.category] !== undefined);
  const holders = audited.map(({ source, names }) => ({ source, names: new Set(names) }));
  return (name, source) => {
    const words = auditWords[source.category];
    if (source.harvested !== true || words === undefined || !isStrong(auditName(name, words))) return false;
    return !holders.some(
      (other) => other.source.id !== source.id && other.source.category === source.category && other.names.has(name),
    );
  };
}
