import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { partsAt } from "../../core/page-parts/parts-at.ts";
import { searchParts } from "../../lists/search-parts.ts";
import { askLight } from "../../platform/messages/ask-light.ts";
import { mostInQuestion, type ResultsLine } from "../../platform/messages/result-messages.ts";
import { isPush } from "../../platform/messages/push.ts";
import { extensionApi } from "../../platform/page/extension-api.ts";
import { listen } from "../../platform/page/sound-dom.ts";
import { askUntilAnswered } from "../curtain/ask-until-answered.ts";
import { askInBatches } from "./ask-in-batches.ts";
import { createKeeper } from "./create-keeper.ts";
import { standLine } from "./stand-line.ts";
import { watchParts } from "./watch-parts.ts";

/** Runs in the result pages of search engines alone: pictures and results of blocked sites are not for the child either. */
export default defineUnlistedScript(() => {
  const parts = partsAt(searchParts, location.hostname, location.pathname);
  if (parts.length === 0) return;
  let line: ResultsLine | null = null;
  const ask = (message: "results:judge" | "results:words") =>
    askInBatches(async (things) => {
      const answer = await askUntilAnswered(
        () => askLight(message, things),
        () => true,
      );
      line = answer?.line ?? line;
      return answer?.kept;
    }, mostInQuestion);
  const [addresses, words] = [ask("results:judge"), ask("results:words")];
  const keeper = createKeeper({
    document,
    parts,
    addresses,
    words,
    onResult: (target) => line && standLine(document, target, line),
  });
  const selector = parts.map(({ select }) => select).join(", ");
  const attributes = parts.flatMap(({ source = [] }) => source.flatMap(({ attribute }) => attribute ?? []));
  watchParts({
    document,
    selector,
    attributes: [...new Set(attributes)],
    onPart: (part) => keeper.look(part),
    onStyle: keeper.treatAgain,
  });
  const lookAgain = (how: "seen" | "unseen") => {
    addresses.forget();
    words.forget();
    for (const part of document.querySelectorAll(selector)) keeper.look(part, how);
  };
  // The limits have changed while the page was open, or while it was put away.
  extensionApi.runtime?.onMessage.addListener((message) => {
    if (isPush(message)) lookAgain("seen");
  });
  listen(window, "pageshow", (event) => {
    if ((event as PageTransitionEvent).persisted) lookAgain("unseen");
  });
});
