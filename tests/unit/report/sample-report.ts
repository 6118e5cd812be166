import { reportVersion, type Report } from "../../../core/report/report.ts";

export function sampleReport(part: Partial<Report> = {}): Report {
  return {
    version: reportVersion,
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
