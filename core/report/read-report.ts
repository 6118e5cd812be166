import * as v from "valibot";
import { reportSchema, reportVersion, type Report } from "./report.ts";

type Step = (older: Record<string, unknown>) => Record<string, unknown>;

/** `steps[n]` turns version n into n + 1. A released step is never edited; each version has a frozen example in the tests. */
const steps: Readonly<Record<number, Step>> = {
  // The query was always cut; the tier tells the child's age and goes.
  1: ({ verdict, ...older }) => {
    const { tier: _, ...kept } = (verdict ?? {}) as Record<string, unknown>;
    return { ...older, verdict: kept, version: 2, detail: "path" };
  },
};

/** Brings a stored report of any released version to today's shape; undefined when it cannot be read. */
export function readReport(raw: unknown): Report | undefined {
  if (typeof raw !== "object" || raw === null) return undefined;
  let value = raw as Record<string, unknown>;
  for (let version = Number(value["version"]); version !== reportVersion; version += 1) {
    const step = steps[version];
    if (step === undefined) return undefined;
    value = step(value);
  }
  const read = v.safeParse(reportSchema, value);
  return read.success ? read.output : undefined;
}
