import type { CategoryId } from "../category/categories.ts";

/** In-page evidence. It can only make a verdict stricter. */
export type Signal = {
  readonly category: CategoryId;
  /** Which of its two thresholds the evidence passed. */
  readonly level: "caution" | "block";
  /** What was seen, in words fit for the explanation. */
  readonly evidence: string;
};
