import { isBundleListId } from "../../core/lists/bundle-lists.ts";
import { isOwnId } from "../../core/lists/own-list.ts";
import type { ListSource, Upstream } from "../../lists/list-source.ts";
import { registry } from "../../lists/registry.ts";

/** A list that has a publisher who may have a newer version. */
export type PublishedList = ListSource & { readonly upstream: Upstream };

export const publishedLists: readonly PublishedList[] = registry.flatMap((source) =>
  source.upstream === null || source.refreshDays === 0 ? [] : [{ ...source, upstream: source.upstream }],
);

const offByDefault: ReadonlySet<string> = new Set(registry.flatMap(({ id, enabled }) => (enabled ? [] : [id])));

/**
 * What a parent or a school said of a list, else what the registry says. One that a parent took out again is off; those of a
 * school's bundle are on.
 */
export function isListOn(id: string, chosen: Readonly<Record<string, boolean>>): boolean {
  return isBundleListId(id) || (chosen[id] ?? !(offByDefault.has(id) || isOwnId(id)));
}
