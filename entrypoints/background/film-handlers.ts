import { browser } from "wxt/browser";
import { parseAddress } from "../../core/address/parse-address.ts";
import { filmAt } from "../../core/video/films.ts";
import { keepMakers } from "../../platform/film-makers.ts";
import type { Handlers } from "../../platform/messages/answer.ts";
import type { Sender } from "../../platform/messages/sender-rank.ts";
import { judgeUrl } from "../../platform/judge-page.ts";
import { judgeSender, pushVerdict, toPageVerdict } from "./check-document.ts";
import type { Place } from "./document-target.ts";

/** A watch page of YouTube says who made its film: heard for the film of the address that the browser says it was loaded from. */
export const filmHandlers: Pick<Handlers, "film:makers"> = {
  "film:makers": async (sender: Sender & { documentId?: string }, makers) => {
    const { tab, frameId, documentId, url = "" } = sender;
    const film = filmAt(parseAddress(url));
    if (film === undefined || frameId !== 0 || tab?.id === undefined) return;
    // A page that names nobody, as one of an error does, speaks for itself alone: the next may name a maker.
    if (makers.length > 0) await keepMakers(film, makers);
    const judged = await judgeSender(sender);
    const isSilent = makers.length === 0 && filmAt(judged.address) === film;
    if (!judged.isUnnamed || isSilent) await pushVerdict({ tabId: tab.id, frameId, documentId }, toPageVerdict(judged));
  },
};

/**
 * YouTube goes on to the next film without loading a page, and what the page says of itself is then of the film before. So a
 * film of which nobody knows the maker is loaded.
 */
export async function loadNextFilm(place: Place, url: string): Promise<void> {
  const { tabId, frameId } = place;
  if (frameId !== 0 || !(await judgeUrl(url)).isUnnamed) return;
  const loaded = await stillLoadedFrom(tabId);
  if (loaded !== undefined && filmAt(parseAddress(loaded)) === filmAt(parseAddress(url))) return;
  // Where the navigation API is missing, nothing has covered it yet.
  await pushVerdict(place, { treatment: "block" });
  await browser.tabs.update(tabId, { url }).catch(() => undefined);
}

/** Where a page was loaded from; its films are stopped, for which of them is the child's nobody has said. */
async function stillLoadedFrom(tabId: number): Promise<string | undefined> {
  const func = () => {
    for (const player of document.querySelectorAll("video")) player.pause();
    return performance.getEntriesByType("navigation")[0]?.name;
  };
  const [answer] = await browser.scripting.executeScript({ target: { tabId }, func }).catch(() => []);
  return typeof answer?.result === "string" ? answer.result : undefined;
}
