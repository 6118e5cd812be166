import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import type { PagePart } from "../../core/page-parts/page-parts.ts";
import { partsAt } from "../../core/page-parts/parts-at.ts";
import { searchParts } from "../../lists/search-parts.ts";
import { askLight } from "../../platform/messages/ask-light.ts";
import { isPush } from "../../platform/messages/push.ts";
import { mostInQuestion, type ResultsLine } from "../../platform/messages/result-messages.ts";
import { extensionApi } from "../../platform/page/extension-api.ts";
import { listen } from "../../platform/page/sound-dom.ts";
import { askUntilAnswered } from "../../platform/page/ask-until-answered.ts";
import { askInBatches } from "./ask-in-batches.ts";
import { createKeeper } from "./create-keeper.ts";
import { readableParts } from "./readable-parts.ts";
import { standLine } from "./stand-line.ts";
import { watchParts } from "./watch-parts.ts";

/** Runs in the result pages of search engines alone: pictures and results of blocked sites are not for the child either. */
export default defineUnlistedScript(() => {
  const parts = partsAt(searchParts, location.hostname, location.pathname);
  if (parts.length === 0) return;
  let line: ResultsLine | null = null;
  const ask = (message: "results:judge" | "results:words") =>
    askInBatches(async (things) => {
      const answer = await untilAnswered(() => askLight(message, things));
      line = answer?.line ?? line;
      return answer?.kept;
    }, mostInQuestion);
  const [addresses, words] = [ask("results:judge"), ask("results:words")];
  const onResult = (target: Element) => line && standLine(document, target, line);
  const keeper = createKeeper({ document, addresses, words, onResult });

  const keep = (some: readonly PagePart[]) => {
    const known = readableParts(document, some);
    if (known.length === 0) return;
    keeper.learn(known);
    const lookAgain = watchParts({ document, parts: known, keeper });
    const again = (how: "seen" | "unseen") => {
      addresses.forget();
      words.forget();
      lookAgain(how);
    };
    // The limits have changed while the page was open, or while it was put away.
    extensionApi.runtime?.onMessage.addListener((message) => {
      if (isPush(message)) again("seen");
    });
    listen(window, "pageshow", (event) => {
      if ((event as PageTransitionEvent).persisted) again("unseen");
    });
  };
  keep(parts);
  void untilAnswered(() => askLight("results:parts")).then((more) => keep(more ?? []));
});

function untilAnswered<T>(ask: () => Promise<T>): Promise<T | undefined> {
  return askUntilAnswered(ask, () => true);
}
