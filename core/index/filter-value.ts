import { categoryIds } from "../category/categories.ts";
import type { Topic } from "./match.ts";

/** What the filter says about a name, in 5 bits: a category's number (0–18, append-only), or one of these. */
export const filterValues = {
  severalTopics: 28,
  neverBlock: 29,
  /** Of the key `host/`: the host has path entries. */
  hasPaths: 30,
} as const;

/** The value of a name on which lists of these topics agree or not. */
export function filterValueOf(topics: readonly Topic[]): number {
  const [first] = topics;
  if (first === undefined || topics.some((topic) => topic !== first)) return filterValues.severalTopics;
  return first === "never-block" ? filterValues.neverBlock : categoryIds.indexOf(first);
}

/** Whether a value can stand for a name; anything else shows that the filter mistook one key for another. */
export function isNameValue(value: number): boolean {
  return (
    (value >= 0 && value < categoryIds.length) ||
    value === filterValues.severalTopics ||
    value === filterValues.neverBlock
  );
}

/** Whether a value can stand for the key `host/`. */
export function isPathsValue(value: number): boolean {
  return value === filterValues.hasPaths || value === filterValues.severalTopics;
}
