import type { Child } from "../limits/child.ts";
import type { StoredLimits } from "../limits/stored-limits.ts";

/**
 * What becomes of each thing that a parent can set once sync is on: it `goes` to the other computers, it `stays` here, or it is
 * bookkeeping, of which nobody needs to be told.
 */
type Way = "goes" | "stays" | "bookkeeping";

export const childTravel = {
  id: "bookkeeping",
  name: "goes",
  picture: "stays",
  birthMonth: "stays",
  tier: "goes",
  siteRules: "goes",
  categories: "goes",
  time: "goes",
  pictureCheck: "goes",
  names: "stays",
  safeSearch: "goes",
  video: "goes",
  films: "stays",
} as const satisfies Record<keyof Child, Way>;

export const familyTravel = {
  version: "bookkeeping",
  revision: "bookkeeping",
  language: "stays",
  children: "goes",
  active: "stays",
  switchedAt: "bookkeeping",
  switching: "stays",
  zone: "stays",
  siteRules: "goes",
  lists: "goes",
  ownLists: "stays",
  reports: "stays",
  sync: "bookkeeping",
  setUp: "bookkeeping",
} as const satisfies Record<keyof StoredLimits, Way>;

const idOf = (field: string) => field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** What stays at home, as it is told to a parent. Words stand under `sync.stays`. */
export const staying: readonly string[] = [
  ...Object.entries({ ...childTravel, ...familyTravel }).flatMap(([field, way]) =>
    way === "stays" ? [idOf(field)] : [],
  ),
  "notes",
  "grants",
];
