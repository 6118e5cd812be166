import { reportRules, type ReportRules } from "../core/report/endpoint.ts";
import { readKept } from "./limits-store.ts";
import { readPolicy } from "./policy-store.ts";

/** What policy and parents say about reports, as it stands now. */
export async function readReportRules(): Promise<ReportRules> {
  const [{ stored }, policy] = await Promise.all([readKept(), readPolicy()]);
  return reportRules(stored?.reports, policy);
}
