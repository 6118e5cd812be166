import type { GardenPageProps } from "../../components/garden/garden-page.tsx";
import { openSites } from "../../core/garden/open-sites.ts";
import { openFilms } from "../../core/video/open-films.ts";
import type { ApprovedFilms } from "../../core/video/film-list.ts";
import type { Limits } from "../../core/limits/limits.ts";
import type { Language } from "../../core/limits/stored-limits.ts";
import { garden, gardenBeds, type Planted } from "../../lists/garden.ts";

/** What stands on the garden's page: first what the family opened, then our own beds; an empty bed is left out. */
export function bedsOf(limits: Limits, films: ApprovedFilms, language: Language, now: Date): GardenPageProps["beds"] {
  const { planted, own } = openSites(limits, now);
  const known: Readonly<Record<string, Planted>> = garden;
  const ours = gardenBeds.map((bed) => ({
    bed,
    cards: planted
      .filter((site) => known[site]?.bed === bed)
      .map((site) => ({ site, why: known[site]?.[language] ?? "" })),
  }));
  const chosen = [...own.map(({ site, note }) => ({ site, why: note })), ...openFilms(films, limits, now)];
  const family = { bed: "family" as const, cards: chosen };
  return [family, ...ours].filter(({ cards }) => cards.length > 0);
}
