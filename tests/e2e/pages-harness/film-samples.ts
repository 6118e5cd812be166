import type { Language } from "../../../core/limits/stored-limits.ts";
import type { LimitsView } from "../../../platform/messages/protocol.ts";
import { limitsView } from "./samples.ts";

/** A child in the garden, with channels and a film of YouTube: one with a name that means harm. */
export function filmsView(language: Language): LimitsView {
  const view = limitsView(language, {}, "under-7");
  const [first] = view.stored.children;
  const films = [
    { of: "@ve-cung-be", name: "Vẽ cùng bé" },
    { of: "UCaaaaaaaaaaaaaaaaaaaaaa" },
    { of: "v=mot-phim-01", name: "<img src=x onerror=alert(1)> \u202Eevil" },
    { of: "v=phim-so-hai" },
  ];
  return {
    ...view,
    stored: { ...view.stored, children: [{ ...first!, tier: "under-7", films }] },
    limits: { ...view.limits, films: films.map(({ of }) => of) },
    each: [{ ...view.limits, films: films.map(({ of }) => of) }],
  };
}
