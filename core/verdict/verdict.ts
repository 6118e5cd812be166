import type { CategoryId } from "../category/categories.ts";
import type { EvidencePlace } from "../signal/signal.ts";
import type { TierId } from "../tier/tiers.ts";
import type { Treatment } from "./treatment.ts";

/** Which of the steps of `judge` spoke, in the order in which they are asked. */
export const reasons = [
  "unreadable",
  "browser-page",
  "help",
  "policy-block",
  "policy-allow",
  "policy-category",
  "parent-block",
  "granted",
  "time",
  "parent-allow",
  "garden",
  "never-block",
  "category",
  "signal",
  "default",
] as const;

export type Reason = (typeof reasons)[number];

export type Because = {
  readonly reason: Reason;
  /** Id of the list that holds the matched entry. */
  readonly list?: string;
  /** The entry, site rule or evidence that spoke, as written there. */
  readonly matched?: string;
  /** Where evidence was seen. */
  readonly place?: EvidencePlace;
};

export type Verdict = {
  readonly treatment: Treatment;
  readonly category: CategoryId | null;
  readonly tier: TierId;
  readonly because: Because;
  /** Among what was seen are words of distress: whatever holds the page back, somebody to talk to comes first. */
  readonly offersHelp?: true;
};
