import { browser } from "wxt/browser";
import { draftReport } from "../../core/report/draft-report.ts";
import type { Report, ReportKind } from "../../core/report/report.ts";
import type { Judged } from "../../platform/judge-page.ts";
import type { ReportReceipt } from "../../platform/messages/protocol.ts";
import { recordReport } from "../../platform/outbox.ts";
import { readBuiltLists } from "../../platform/package-files.ts";
import { readReportRules } from "../../platform/report-rules.ts";
import { defaultLanguage } from "../../platform/strings.ts";
import { wakeForReports } from "./report-sending.ts";

/** What a report of this page, or of the one that a translator shows in it, would say; null for a page without an address. */
export async function draftOf({ about: address, verdict, limits }: Judged, kind: ReportKind): Promise<Report | null> {
  if (address === undefined || address.hostname === "") return null;
  const [{ generation }, { detail }] = await Promise.all([readBuiltLists(), readReportRules()]);
  return draftReport(verdict, address, kind, {
    id: crypto.randomUUID(),
    extension: browser.runtime.getManifest().version,
    lists: generation.slice(0, 12),
    language: limits.language ?? defaultLanguage(),
    detail,
    now: new Date(),
  });
}

/** Records a report of a page, and wakes the sender where there is one. Throws for a page without an address. */
export async function recordPage(judged: Judged, kind: ReportKind): Promise<ReportReceipt> {
  const draft = await draftOf(judged, kind);
  if (draft === null) throw new Error("this page has no address to report");
  const { endpoint } = await readReportRules();
  const receipt = await recordReport(draft, { child: judged.limits.child.id, send: endpoint !== null });
  // Not awaited: whoever pressed is thanked once the report is kept, whatever becomes of its sending.
  if (endpoint !== null) void wakeForReports();
  return receipt;
}
