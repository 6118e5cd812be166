import { categoryIds } from "../category/categories.ts";
import type { Topic } from "./match.ts";

/** What the filter says about a host, in 5 bits: a category's number (0–18, append-only), or one of these. */
export const filterValues = {
  severalTopics: 28,
  neverBlock: 29,
  /** The host is no name itself, but has path entries. */
  hasPaths: 30,
  /** It is a name and has path entries. */
  nameAndPaths: 31,
} as const;

/** The value of a name on which lists of these topics agree or not. */
export function filterValueOf(topics: readonly Topic[]): number {
  const [first] = topics;
  if (first === undefined || topics.some((topic) => topic !== first)) return filterValues.severalTopics;
  return first === "never-block" ? filterValues.neverBlock : categoryIds.indexOf(first);
}

/** Whether a value can stand for a name; one that stands for nothing shows that the filter mistook one key for another. */
export function isNameValue(value: number): boolean {
  return value < categoryIds.length || (value >= filterValues.severalTopics && value !== filterValues.hasPaths);
}

/** Whether a value can stand for a host with path entries. Two hosts with one hash are `severalTopics`, and may be anything. */
export function isPathsValue(value: number): boolean {
  return value >= filterValues.severalTopics && value !== filterValues.neverBlock;
}
