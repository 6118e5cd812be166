import type { Report } from "./report.ts";

export const batchType = "application/reports+json";

/** The `type` by which a receiver of many kinds of reports knows ours. */
export const reportTypes = { real: "luy-tre-report", test: "luy-tre-test" } as const;

/**
 * The body of a request, in the shape of the Reporting API, which receivers know. Its `age` would tell the moment of the press
 * and its `user_agent` the computer: both stay empty.
 */
export function batchOf(reports: readonly Report[], type: keyof typeof reportTypes = "real"): object[] {
  return reports.map((body) => ({ type: reportTypes[type], age: 0, url: body.address, user_agent: "", body }));
}
