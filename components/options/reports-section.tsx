import type { ReportState } from "../../core/report/report-states.ts";
import type { Report } from "../../core/report/report.ts";
import { Button } from "../button.tsx";
import { useStrings } from "../strings/context.ts";
import { messageKey } from "../../core/words/message-key.ts";
import { formatStoredDay } from "./format-day.ts";
import { Section } from "./section.tsx";

export type ReportEntry = {
  readonly report: Report;
  readonly state: ReportState;
  readonly done: boolean;
};

export type ReportsSectionProps = {
  readonly entries: readonly ReportEntry[];
  readonly isBlocked: (report: Report) => boolean;
  readonly onDone: (id: string, done: boolean) => void;
  readonly onDelete: (id: string) => void;
  readonly onBlock: (report: Report) => void;
};

/** The inbox: what the child has reported, newest day first as it comes. */
export function ReportsSection({ entries, ...actions }: ReportsSectionProps) {
  const { t } = useStrings();
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
    </Section>
  );
}

type ReportLineProps = Omit<ReportsSectionProps, "entries"> & { readonly entry: ReportEntry };

function ReportLine({ entry: { report, state, done }, isBlocked, onDone, onDelete, onBlock }: ReportLineProps) {
  const { t } = useStrings();
  const category = report.category === null ? "" : t(messageKey("category", report.category, "name"));
  const facts = [
    t(messageKey("report.kind", report.kind)),
    category,
    formatStoredDay(report.day),
    t(messageKey("report.state", state)),
  ];
  const about = t("options.reports.of", report.address);
  const labelled = (key: string) => ({ label: `${t(key)}: ${about}`, children: t(key) });
  return (
    <li class={`card report-line${done ? " done" : ""}`}>
      <p class="host">{report.address}</p>
      <p class="hint">{facts.filter(Boolean).join(" · ")}</p>
      {done && <p class="done-mark">{t("options.reports.done_mark")}</p>}
      <div class="row">
        <Button onPress={() => onDone(report.id, !done)} {...labelled(`options.reports.${done ? "undone" : "done"}`)} />
        {isBlocked(report) ? (
          <span class="hint">{t("options.reports.blocked")}</span>
        ) : (
          <Button onPress={() => onBlock(report)} {...labelled("options.reports.block")} />
        )}
        <Button kind="quiet" onPress={() => onDelete(report.id)} {...labelled("options.reports.delete")} />
      </div>
    </li>
  );
}
