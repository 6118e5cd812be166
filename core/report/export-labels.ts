import type { Report } from "./report.ts";

/**
 * What people said about pages, for training: one JSON object a line. The address is as fine as its report was let to be; a day,
 * a random number, what the child wrote and whose it was are not in it.
 */
export function exportLabels(reports: readonly Report[]): string {
  return reports.map((report) => `${JSON.stringify(lineOf(report))}\n`).join("");
}

function lineOf({ address, detail, kind, category, chosen, verdict, lists, extension, language }: Report) {
  return {
    address,
    detail,
    label: kind === "harmful" ? "harmful" : "fine",
    /** What the people said is wrong, and what our lists and signals said. */
    chosen: chosen ?? null,
    category,
    treatment: verdict.treatment,
    reason: verdict.reason,
    list: verdict.list ?? null,
    language,
    lists,
    extension,
  };
}
