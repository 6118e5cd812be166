import { parseAddress } from "../address/parse-address.ts";
import type { Limits } from "../limits/limits.ts";
import { judge } from "../verdict/judge.ts";
import type { ApprovedFilms } from "./film-list.ts";
import { placeOf } from "./films.ts";

/** Cards for what was approved of YouTube: judged like any visit, so that none leads to a closed door. */
export function openFilms(films: ApprovedFilms, limits: Limits, now: Date): { site: string; why: string }[] {
  const youngest: Limits = { ...limits, tier: "under-7" };
  const isOpen = (site: string) => judge(parseAddress(`https://${site}`), [], [], youngest, now).treatment === "allow";
  return films.map(({ of, name = "" }) => ({ site: placeOf(of), why: name })).filter(({ site }) => isOpen(site));
}
