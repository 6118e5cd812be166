import { sortedJson } from "../storage/sorted-json.ts";

type Tree = Readonly<Record<string, unknown>>;

/**
 * What another computer has changed since it was last looked at, laid over what stands here: all else is as here. Whoever
 * opened something there must not have it closed again because somebody else still has the older word.
 */
export function pickChanged<T extends Tree>(looked: Tree | undefined, theirs: T, mine: T): T {
  const keys = [...new Set([...Object.keys(mine), ...Object.keys(theirs), ...Object.keys(looked ?? {})])];
  const picked = keys.map((key) => [key, pickOne(looked?.[key], theirs[key], mine[key])] as const);
  return Object.fromEntries(picked.filter(([, value]) => value !== undefined)) as T;
}

function pickOne(looked: unknown, theirs: unknown, mine: unknown): unknown {
  if (isSame(looked, theirs)) return mine;
  if (isTree(theirs) && isTree(mine)) return pickChanged(isTree(looked) ? looked : undefined, theirs, mine);
  return theirs;
}

const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null && !Array.isArray(value);

export function isSame(a: unknown, b: unknown): boolean {
  return sortedJson(a) === sortedJson(b);
}
