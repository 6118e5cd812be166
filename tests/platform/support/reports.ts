import type { Report } from "../../../core/report/report.ts";

/** A report like any other; the same page on the same day unless a part says otherwise. */
export function reportOf(part: Partial<Report> = {}): Report {
  return {
    version: 2,
    id: crypto.randomUUID(),
    kind: "harmful",
    address: "https://site.example/",
    detail: "path",
    category: "adult",
    verdict: { treatment: "block", reason: "category" },
    extension: "0.1.0",
    lists: "abc",
    language: "vi",
    day: "2026-11-21",
    ...part,
  };
}
