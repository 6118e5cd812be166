import type { Address } from "../address/address.ts";
import { valuesOf } from "../address/query-values.ts";
import { parseAddress } from "../address/parse-address.ts";
import { siteCovers } from "../address/site.ts";
import { hasGarden } from "../garden/has-garden.ts";
import type { Limits } from "../limits/limits.ts";
import type { SiteRule } from "../limits/site-rule.ts";
import { filmId } from "./film-list.ts";

const tubes = ["youtube.com", "www.youtube.com", "m.youtube.com"];
const isFilm = new RegExp(`^${filmId}$`);

/** The film that a watch page of YouTube is about; undefined for any other address, and where an address names several. */
export function filmAt(address: Address | undefined): string | undefined {
  if (address?.scheme !== "https" || !tubes.includes(address.hostname) || address.path !== "/watch") return undefined;
  const [one, ...others] = valuesOf(address.query, (name) => name.toLowerCase() === "v");
  return one?.name === "v" && others.length === 0 && isFilm.test(one.value) ? one.value : undefined;
}

/** Where a maker's own pages stand, or a film, as an address without its scheme. */
export function placeOf(of: string): string {
  const path = of.startsWith("@") ? encodeURI(of) : of.startsWith("UC") ? `channel/${of}` : `watch?${of}`;
  return `youtube.com/${path}`;
}

/** The film that a place names, as `placeOf` writes it; undefined for every other place. */
export function filmIn(place: string): string | undefined {
  const film = `v=${filmAt(parseAddress(`https://${place}`))}`;
  return placeOf(film) === place ? film : undefined;
}

/** Whether all films of somebody are meant, and not one. */
export const isMaker = (of: string) => !of.startsWith("v=");

/** Whether the child is in the garden, and some of YouTube has been planted in it. */
export function hasFilms(limits: Limits): boolean {
  return limits.films.length > 0 && hasGarden(limits);
}

/** Places of YouTube that the floor lets through to the question: which of the watch pages are meant, the address does not say. */
export function filmSites(limits: Limits): SiteRule[] {
  if (!hasFilms(limits)) return [];
  const sites = [placeOf("v=").split("?", 1)[0]!, ...limits.films.filter(isMaker).map(placeOf)];
  return sites.map((site) => ({ site, action: "allow" }));
}

/** What of the approved opens an address by that address alone; undefined for nothing. */
export function approvedAt(address: Address, films: readonly string[]): string | undefined {
  const film = filmAt(address);
  if (film !== undefined) return films.includes(`v=${film}`) ? placeOf(`v=${film}`) : undefined;
  if (!tubes.includes(address.hostname)) return undefined;
  const of = { ...address, path: inSmallLetters(address.path) };
  return films
    .filter(isMaker)
    .map(placeOf)
    .find((site) => siteCovers(site, of));
}

/** An address has letters with marks as escapes, which know neither capitals nor that a mark may stand apart. */
function inSmallLetters(path: string): string {
  try {
    return encodeURI(decodeURI(path).normalize("NFC").toLowerCase());
  } catch {
    return path;
  }
}

/** Whether only the page itself can say if this film is by a maker who was approved. */
export function asksForMaker(address: Address | undefined, limits: Limits): boolean {
  const film = filmAt(address);
  return film !== undefined && hasGarden(limits) && limits.films.some(isMaker) && !limits.films.includes(`v=${film}`);
}

/**
 * The limits with a film approved for itself, when YouTube's own page of it names an approved maker. The site is believed in
 * who made which film, and in nothing else.
 */
export function withNamedFilm(limits: Limits, address: Address | undefined, makers: readonly string[]): Limits {
  const film = filmAt(address);
  if (film === undefined || !makers.some((one) => isMaker(one) && limits.films.includes(one))) return limits;
  return { ...limits, films: [...limits.films, `v=${film}`] };
}
