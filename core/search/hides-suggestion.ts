import type { Limits } from "../limits/limits.ts";
import type { Lexicon } from "../signal/lexicon/lexicon.ts";
import { wordSignals } from "../signal/search-words.ts";
import { tierRank } from "../tier/tiers.ts";

/** Whether a suggestion of a search engine is kept from the child: up to twelve, where its words speak of what is not open. */
export function hidesSuggestion(
  text: string,
  { tier, categories }: Pick<Limits, "tier" | "categories">,
  lexicon: Lexicon,
): boolean {
  if (tierRank(tier) > tierRank("10-12")) return false;
  return wordSignals(text, lexicon).some(({ category }) => categories[category].treatment !== "allow");
}
