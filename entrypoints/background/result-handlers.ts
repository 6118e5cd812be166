import { fitsHost } from "../../core/address/host-pattern.ts";
import type { Limits } from "../../core/limits/limits.ts";
import { hidesSuggestion } from "../../core/search/hides-suggestion.ts";
import { allResultHosts } from "../../core/search/result-hosts.ts";
import { searchPartsDay } from "../../lists/search-parts-day.ts";
import { judgeUrl } from "../../platform/judge-page.ts";
import { readNames } from "../../platform/names.ts";
import { readLimits } from "../../platform/limits-store.ts";
import { publishedParts } from "../../platform/lists/published-parts.ts";
import type { Handlers } from "../../platform/messages/answer.ts";
import type { ResultsAnswer } from "../../platform/messages/result-messages.ts";
import type { Sender } from "../../platform/messages/sender-rank.ts";
import { defaultLanguage, loadStrings } from "../../platform/strings.ts";

const nothing: ResultsAnswer = { kept: [], line: null };

/** What result pages of search engines ask, and nobody else: the answer tells which sites are blocked. */
export const resultHandlers: Pick<Handlers, "results:judge" | "results:words" | "results:parts"> = {
  "results:judge": async (sender, addresses) => {
    if (!isResultPage(sender)) return nothing;
    const judged = await Promise.all(addresses.map((url) => judgeUrl(url, "part")));
    // While the lists are being read everything is closed to the young: the page waits and asks again.
    if (judged.some(({ address, verdict }) => address !== undefined && verdict.because.reason === "unreadable"))
      throw new Error("the lists are not read yet");
    return answerFor(judged.map(({ verdict }) => verdict.treatment === "block"));
  },
  "results:parts": async (sender) =>
    isResultPage(sender) ? publishedParts(sender.url!, searchPartsDay, Date.now()) : [],
  "results:words": async (sender, suggestions) => {
    if (!isResultPage(sender)) return nothing;
    // Unreadable words fail here, and the suggestions stay out of sight.
    const [limits, { lexicon }] = await Promise.all([readLimits(), readNames()]);
    return answerFor(
      suggestions.map((text) => hidesSuggestion(text, limits, lexicon)),
      limits,
    );
  },
};

/** By what the browser says of the sender: no other site can put a script of its own into an engine's document. */
function isResultPage({ url = "" }: Sender): boolean {
  if (!/^https?:/.test(url)) return false;
  const { hostname } = new URL(url);
  return allResultHosts.some((host) => fitsHost(host, hostname));
}

async function answerFor(isKept: readonly boolean[], known?: Limits): Promise<ResultsAnswer> {
  const kept = isKept.flatMap((is, position) => (is ? [position] : []));
  if (kept.length === 0) return nothing;
  const language = (known ?? (await readLimits())).language ?? defaultLanguage();
  const { t } = await loadStrings(language);
  return { kept, line: { text: t("results.line"), language } };
}
