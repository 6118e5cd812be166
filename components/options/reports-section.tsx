import "../report/report.css";
import { exportFormats, type ExportFormat } from "../../core/report/export-wrong-blocks.ts";
import { Button } from "../button.tsx";
import { useStrings } from "../strings/context.ts";
import { ReportLine, type ReportEntry, type ReportLineProps } from "./report-line.tsx";
import { Section } from "./section.tsx";
import "./reports.css";

export type ReportsSectionProps = Omit<ReportLineProps, "entry"> & {
  readonly entries: readonly ReportEntry[];
  readonly onExport: (format: ExportFormat) => void;
  /** All reports as labels for training. */
  readonly onTrain: () => void;
};

/** The inbox: what was reported, newest first as it comes; and false blocks together in a file for those who keep the lists. */
export function ReportsSection({ entries, onExport, onTrain, ...actions }: ReportsSectionProps) {
  const { t } = useStrings();
  const mistaken = entries.filter(({ report }) => report.kind === "wrong-block").length;
  return (
    <Section id="reports" lead={t("options.reports.lead")}>
      {entries.length === 0 ? (
        <p class="card soft">{t("options.reports.empty")}</p>
      ) : (
        <ul class="stack">
          {entries.map((entry) => (
            <ReportLine key={entry.report.id} entry={entry} {...actions} />
          ))}
        </ul>
      )}
      {mistaken > 0 && (
        <div class="card stack">
          <p>{t("options.reports.export_lead", String(mistaken))}</p>
          <div class="row">
            {exportFormats.map((format) => (
              <Button key={format} onPress={() => onExport(format)}>
                {t("options.reports.export", format.toUpperCase())}
              </Button>
            ))}
          </div>
        </div>
      )}
      {entries.length > 0 && (
        <div class="card stack">
          <p>{t("options.reports.train_lead")}</p>
          <div class="row">
            <Button onPress={onTrain}>{t("options.reports.train")}</Button>
          </div>
        </div>
      )}
    </Section>
  );
}
