import { isOwnId, type OwnList } from "../../core/lists/own-list.ts";
import { readKept } from "../limits-store.ts";
import { readDownloads, readRecords } from "./download-store.ts";

/** The lists that parents added; none while the limits cannot be read. */
export async function readOwnLists(): Promise<readonly OwnList[]> {
  return (await readKept()).stored?.ownLists ?? [];
}

/** Ids of such lists of which something is still held although they were taken out. While the limits cannot be read, all stay. */
export async function readGoneLists(): Promise<readonly string[]> {
  const { stored } = await readKept();
  if (stored === null) return [];
  const [records, downloads] = await Promise.all([readRecords(), readDownloads()]);
  const held = [...records.keys(), ...(downloads?.lists ?? []).map(({ id }) => id)];
  const own = new Set(stored.ownLists.map(({ id }) => id));
  return [...new Set(held)].filter((id) => isOwnId(id) && !own.has(id));
}
