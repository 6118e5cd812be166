import { parseAddress } from "../address/parse-address.ts";
import type { Limits } from "../limits/limits.ts";
import { judge } from "../verdict/judge.ts";
import type { ApprovedFilms } from "./film-list.ts";
import { isMaker, placeOf } from "./films.ts";

/** A door to YouTube: to `all` that a maker has made, or to `one` film; `why` is what the family calls it, or empty. */
export type FilmCard = { readonly site: string; readonly why: string; readonly film: "all" | "one" };

/** Cards for what was approved of YouTube: judged like any visit, so that none leads to a closed door. */
export function openFilms(films: ApprovedFilms, limits: Limits, now: Date): FilmCard[] {
  const youngest: Limits = { ...limits, tier: "under-7" };
  const isOpen = (site: string) => judge(parseAddress(`https://${site}`), [], [], youngest, now).treatment === "allow";
  return films
    .map(({ of, name = "" }): FilmCard => ({ site: placeOf(of), why: name, film: isMaker(of) ? "all" : "one" }))
    .filter(({ site }) => isOpen(site));
}
