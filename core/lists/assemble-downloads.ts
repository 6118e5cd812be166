import type { CategoryId } from "../category/categories.ts";
import { compileIndex } from "../index/compile.ts";

/** A list's names that the package does not hold already: canonical `host` or `host/path`. */
export type NewNames = { readonly id: string; readonly category: CategoryId; readonly names: readonly string[] };

/** Hosts that a request rule can name: whole ones, and no IPv6, which has no place among a rule's domains. */
export function ruleHosts(names: readonly string[]): string[] {
  return names.filter((name) => !name.includes("/") && !name.includes(":"));
}

/** Hosts of which only some places are listed, each once. */
export function placeHosts(names: readonly string[]): string[] {
  const hosts = names.filter((name) => name.includes("/")).map((name) => name.slice(0, name.indexOf("/")));
  return [...new Set(hosts)].filter((host) => !host.includes(":"));
}

/** One index of all downloaded lists. */
export function compileDownloads(lists: readonly NewNames[]): Uint8Array<ArrayBuffer> {
  const heads = lists.map(({ id, category }) => ({ id, topic: category }));
  return compileIndex(heads, entriesOf(lists));
}

function* entriesOf(lists: readonly NewNames[]) {
  for (const [list, { names }] of lists.entries()) for (const name of names) yield { name, list };
}
