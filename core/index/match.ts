import type { CategoryId } from "../category/categories.ts";

/** `never-block` entries cancel categories and signals; the others say what a page is about. */
export type Topic = CategoryId | "never-block";

/** One rule hit: which list said it, what about, and the entry that matched (`host` or `host/path`). */
export type Match = {
  readonly topic: Topic;
  readonly list: string;
  readonly matched: string;
};
