import * as v from "valibot";
import { limitsVersion, storedLimitsSchema, type StoredLimits } from "./stored-limits.ts";

type Step = (older: Record<string, unknown>) => Record<string, unknown>;

/** `steps[n]` turns version n into n + 1. A released step is never edited; each version has a frozen example in the tests. */
const steps: Readonly<Record<number, Step>> = {
  // One child becomes the first of several; what was set stays with that child. The time limits are new and start at their defaults.
  1: ({ child, siteRules, categories, ...family }) => ({
    ...family,
    version: 2,
    children: [
      {
        ...(child as object),
        id: "1",
        picture: "bamboo",
        siteRules,
        categories,
        time: {
          day: { all: null, categories: { games: 180 }, sites: [], perGame: 60 },
          hours: Array.from({ length: 7 }, () => "1".repeat(48)),
          bedtime: null,
          school: null,
          free: [],
          rest: 30,
        },
        names: false,
      },
    ],
    active: "1",
    switching: [],
    siteRules: [],
    ownLists: [],
    sync: false,
  }),
};

export type ReadLimits =
  | { readonly ok: true; readonly limits: StoredLimits }
  | { readonly ok: false; readonly why: "newer" | "unreadable" };

/** Brings stored limits of any released version to today's shape, or says why that cannot be done. */
export function readStoredLimits(raw: unknown): ReadLimits {
  if (typeof raw !== "object" || raw === null) return { ok: false, why: "unreadable" };
  let value = raw as Record<string, unknown>;
  if (typeof value["version"] !== "number") return { ok: false, why: "unreadable" };
  if (value["version"] > limitsVersion) return { ok: false, why: "newer" };
  for (let version = value["version"]; version < limitsVersion; version++) {
    const step = steps[version];
    if (!step) return { ok: false, why: "unreadable" };
    value = step(value);
  }
  const read = v.safeParse(storedLimitsSchema, value);
  return read.success ? { ok: true, limits: read.output } : { ok: false, why: "unreadable" };
}
