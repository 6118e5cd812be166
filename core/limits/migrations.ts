import * as v from "valibot";
import { limitsVersion, storedLimitsSchema, type StoredLimits } from "./stored-limits.ts";

type Step = (older: Record<string, unknown>) => Record<string, unknown>;

/** `steps[n]` turns version n into n + 1. A released step is never edited; each version has a frozen example in the tests. */
const steps: Readonly<Record<number, Step>> = {};

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
