import type { ListFormat } from "../../core/index/parse-list/list-format.ts";
import { isBundleListId } from "../../core/lists/bundle-lists.ts";
import { isOwnId, ownRefreshDays, type OwnList } from "../../core/lists/own-list.ts";
import { upstreamPath, type ListSource, type Upstream, type WeighedList } from "../../lists/list-source.ts";
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

/** A list as this browser fetches it. */
export type FetchedList = WeighedList & { readonly format: ListFormat; readonly url: string };

/** A parent's list is weighed like one that only the browser fetches. */
export function weighedOwn({ id, category, format }: OwnList): WeighedList & { readonly format: ListFormat } {
  return { id, category, format, origin: "download" };
}

/** @param base where publishers' files lie: `<base>/<owner>/<repo>/<branch>/<path>` */
export function fetchedLists(base: string, own: readonly OwnList[]): readonly FetchedList[] {
  return [
    ...publishedLists.map((list) => ({ ...list, url: `${base}/${upstreamPath(list.upstream)}` })),
    ...own.flatMap((list) => (list.url === null ? [] : [{ ...weighedOwn(list), url: list.url }])),
  ];
}

/** Days between two looks for a newer version; 0 for what nobody publishes. */
export function refreshDaysOf({ url }: OwnList): number {
  return url === null ? 0 : ownRefreshDays;
}
