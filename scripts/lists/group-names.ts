import type { CategoryId } from "../../core/category/categories.ts";
import type { NameGroup } from "../../core/floor/static-rules.ts";
import { isIpAddress } from "../../core/index/parse-list/canonical-host.ts";
import { hostOf, isUnder, sortedByReversedHost } from "../../lists/names.ts";
import type { SelectedList } from "../../lists/select-names.ts";

/** The sites of a category by the set of lists that hold them, in a steady order. */
export function groupNames(selected: readonly SelectedList[], category: CategoryId): NameGroup[] {
  const listsOf = new Map<string, string[]>();
  for (const { source, names } of selected) {
    if (source.category !== category) continue;
    for (const name of names.filter(fitsRule)) listsOf.set(name, [...(listsOf.get(name) ?? []), source.id]);
  }
  const groups = new Map<string, { lists: readonly string[]; names: string[] }>();
  for (const [name, lists] of listsOf) {
    const group = groups.get(lists.join()) ?? { lists, names: [] };
    groups.set(lists.join(), group);
    group.names.push(name);
  }
  const keys = [...groups.keys()].toSorted();
  return keys.map((key) => groups.get(key)!).map(({ lists, names }) => ({ lists, names: sortedByReversedHost(names) }));
}

/** A rule's domains are whole hosts, and IPv6 has no place among them. */
function fitsRule(name: string): boolean {
  return name === hostOf(name) && !(isIpAddress(name) && name.includes(":"));
}

/** Hosts of which only some places are listed: the floor cannot judge them whole. */
export function pathHosts(selected: readonly SelectedList[], neverBlock: readonly string[]): string[] {
  const guard = new Set(neverBlock);
  const hosts = selected.flatMap(({ names }) => names.filter((name) => name !== hostOf(name)).map(hostOf));
  return sortedByReversedHost([...new Set(hosts)].filter((host) => !isUnder(host, guard)));
}
