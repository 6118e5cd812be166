import { sortedJson } from "../storage/sorted-json.ts";

type Tree = Readonly<Record<string, unknown>>;

/**
 * What another computer has changed since it was last looked at, laid over what stands here: all else is as here. Whoever
 * opened something there must not have it closed again because somebody else still has the older word.
 */
export function pickChanged<T extends Tree>(looked: Tree, theirs: T, mine: T): T {
  return pickWhereSame(looked, theirs, mine, theirs);
}

/** Thing by thing: that of `same` where the first two agree, else that of `other`. Records are gone into, all else is one thing. */
export function pickWhereSame<T extends Tree>(one: Tree, another: Tree, same: T, other: T): T {
  const keys = [...new Set([one, another, same, other].flatMap((tree) => Object.keys(tree)))];
  const picked = keys.map((key) => [key, pickOne([one[key], another[key]], same[key], other[key])] as const);
  return Object.fromEntries(picked.filter(([, value]) => value !== undefined)) as T;
}

function pickOne([one, another]: readonly [unknown, unknown], same: unknown, other: unknown): unknown {
  if (isSame(one, another)) return same;
  if (!isTree(same) || !isTree(other)) return other;
  return pickWhereSame(isTree(one) ? one : {}, isTree(another) ? another : {}, same, other);
}

const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null && !Array.isArray(value);

/** Two values of one shape; the order of a record's keys says nothing. */
export function isSame(a: unknown, b: unknown): boolean {
  return sortedJson(a) === sortedJson(b);
}
