import { categoryRule, type CategoryId } from "../../core/category/categories.ts";
import type { EvidencePlace } from "../../core/signal/signal.ts";
import type { TierId } from "../../core/tier/tiers.ts";
import type { Closing } from "../../core/time/time-verdict.ts";
import type { Reason } from "../../core/verdict/verdict.ts";
import { messageKey } from "../../core/words/message-key.ts";
import { voiceOf } from "../../core/words/voice.ts";

/** What the blocked page must know of a verdict to speak. */
export type SpokenVerdict = {
  readonly tier: TierId;
  readonly category: CategoryId | null;
  readonly reason: Reason;
  /** Where evidence was seen, when no list or person spoke. */
  readonly place?: EvidencePlace;
  /** The site that this one is named like. */
  readonly original?: string;
  /** Why time is over; then nothing is wrong with the page. */
  readonly over?: { readonly closed: Closing; readonly opensAt: string };
  /** Words of distress were seen: help comes first, whatever is said of the page. */
  readonly offersHelp?: true;
};

/** What the blocked page shows of a verdict; list and entry only for those old enough to ask. */
export type BlockedView = SpokenVerdict & {
  readonly hostname: string;
  /** The site that a parent's leave would open. */
  readonly opens: string;
  readonly list?: string;
  readonly matched?: string;
  readonly reported: boolean;
};

/** Reasons that are about what the page holds; the others are about who chose. */
const aboutContent: readonly Reason[] = ["category", "signal", "policy-category"];

export function isDistress({ category }: SpokenVerdict): boolean {
  return category !== null && categoryRule(category).distress === true;
}

/** Key of the one calm sentence at the top. */
export function lineKey(verdict: SpokenVerdict): string {
  const voice = voiceOf(verdict.tier);
  return voice === "small" && isDistress(verdict) ? "blocked.small.distress" : `blocked.${voice}.line`;
}

/** Key of the reason in a child's words; the smallest get none, the picture speaks. */
export function reasonKey(verdict: SpokenVerdict): string | null {
  if (voiceOf(verdict.tier) === "small") return null;
  if (verdict.category !== null && aboutContent.includes(verdict.reason)) {
    return messageKey("category", verdict.category, "child");
  }
  return messageKey("reason", verdict.reason);
}

/** Key of the word that this is a guess, and by what; the smallest need not know. */
export function guessKey({ tier, place }: Pick<SpokenVerdict, "tier" | "place">): string | null {
  return place === undefined || voiceOf(tier) === "small" ? null : messageKey("guess", place);
}
