import { makersIn, makersOf } from "../../core/video/film-label.ts";

/** Who made the film, by the page's own words about itself: what it hands to its player, or the labels for search engines. */
export function readMakers(document: Document, film: string): readonly string[] | undefined {
  return labelled(document, film) ?? handedToPlayer(document, film);
}

/** In order, so that the labels of another film, such as a list's, say nothing. */
function labelled(document: Document, film: string): readonly string[] | undefined {
  const values = (selector: string, attribute: string) =>
    [...document.querySelectorAll(selector)].map((element) => element.getAttribute(attribute) ?? "");
  const ids = values("meta[itemprop='identifier'], meta[itemprop='videoId']", "content");
  if (ids.length === 0 || ids.some((id) => id !== film)) return undefined;
  return makersOf([
    ...values("meta[itemprop='channelId']", "content"),
    ...values("[itemprop='author'] link[itemprop='url']", "href"),
  ]);
}

function handedToPlayer(document: Document, film: string): readonly string[] | undefined {
  for (const script of document.querySelectorAll("script:not([src])")) {
    const makers = makersIn(script.textContent, film);
    if (makers !== undefined) return makers;
  }
  return undefined;
}
