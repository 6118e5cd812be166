import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { parseAddress } from "../../core/address/parse-address.ts";
import { mostMakers } from "../../core/video/film-list.ts";
import { filmAt } from "../../core/video/films.ts";
import { askLight } from "../../platform/messages/ask-light.ts";
import { askUntilAnswered } from "../../platform/page/ask-until-answered.ts";
import { listen } from "../../platform/page/sound-dom.ts";
import { readMakers } from "./read-makers.ts";

/** A page that is whole and has not said it after this long does not say it, in milliseconds. */
const patienceMs = 3000;

/** Runs in watch pages of YouTube while a child may see films of approved makers only: tells the worker whose film it is. */
export default defineUnlistedScript(() => {
  const film = filmAt(parseAddress(location.href));
  if (self !== top || film === undefined) return;
  let told: readonly string[] | undefined;
  const tell = (makers: readonly string[]) => {
    observer.disconnect();
    told = makers;
    void askUntilAnswered(
      () => askLight("film:makers", makers),
      () => told === makers,
    );
  };
  const look = () => {
    const makers = told === undefined ? readMakers(document, film) : undefined;
    if (makers !== undefined) tell(makers.slice(0, mostMakers));
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  listen(document, "DOMContentLoaded", () => {
    look();
    setTimeout(() => told === undefined && tell([]), patienceMs);
  });
  listen(window, "pageshow", (event) => {
    if ((event as PageTransitionEvent).persisted && told !== undefined) tell(told);
  });
});
