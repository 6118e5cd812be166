import type { Limits } from "../limits/limits.ts";
import { tierRank } from "../tier/tiers.ts";
import { plainWords } from "../words/plain-words.ts";

/** Words that no young child needs to be offered, without marks; the lexicon of pages and searches knows many more. */
const adult =
  /(?:^| )(?:porn\w*|sex|xxx|hentai|nude|onlyfans|phim (?:sex|nguoi lon|cap 3)|khieu dam|anh nong|gai goi)(?= |$)/;

/** Whether a suggestion of a search engine is kept from the child: up to twelve, where its words are of a blocked category. */
export function hidesSuggestion(text: string, { tier, categories }: Pick<Limits, "tier" | "categories">): boolean {
  if (tierRank(tier) > tierRank("10-12")) return false;
  return categories.adult.treatment !== "allow" && adult.test(plainWords(text));
}
