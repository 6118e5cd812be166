import type { CategoryId } from "../category/categories.ts";

/** Where evidence was seen, for the explanation: `name` is the host's, `look-alike` a name made to look like another's. */
export const evidencePlaces = ["name", "look-alike", "path", "search", "words", "label"] as const;

export type EvidencePlace = (typeof evidencePlaces)[number];

/** Evidence in an address or a page. It can only make a verdict stricter. */
export type Signal = {
  readonly category: CategoryId;
  /** Which of its two thresholds the evidence passed. */
  readonly level: "caution" | "block";
  /** What was seen, in words fit for the explanation. */
  readonly evidence: string;
  readonly place?: EvidencePlace;
};
