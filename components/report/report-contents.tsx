import type { Report } from "../../core/report/report.ts";
import { messageKey } from "../../core/words/message-key.ts";
import { formatStoredDay } from "../options/format-day.ts";
import { useStrings } from "../strings/context.ts";

/** Everything that stands in a report, field by field, in words: what is not here does not leave. */
export function ReportContents({ report }: { report: Report }) {
  const { t } = useStrings();
  const { verdict } = report;
  const rows: readonly (readonly [string, string | undefined])[] = [
    ["kind", t(messageKey("report.kind", report.kind))],
    ["address", report.address],
    ["category", report.category === null ? undefined : t(messageKey("category", report.category, "name"))],
    ["chosen", report.chosen === undefined ? undefined : t(messageKey("report.choice", report.chosen))],
    ["verdict", `${t(messageKey("treatment", verdict.treatment))}. ${t(messageKey("reason", verdict.reason))}`],
    ["list", verdict.list],
    ["day", formatStoredDay(report.day)],
    ["language", t(`report.field.language_${report.language}`)],
    ["versions", `Lũy Tre ${report.extension} · ${report.lists}`],
    ["id", report.id],
  ];
  return (
    <div class="report-contents">
      <dl>
        {rows.map(([row, value]) =>
          value === undefined ? null : (
            <div key={row}>
              <dt>{t(`report.field.${row}`)}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      <p class="hint">{t("report.nothing_else")}</p>
    </div>
  );
}
