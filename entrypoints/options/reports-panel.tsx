import { useState } from "preact/hooks";
import type { ReportEntry } from "../../components/options/report-line.tsx";
import { ReportsSection } from "../../components/options/reports-section.tsx";
import { Said } from "../../components/said.tsx";
import { useStrings } from "../../components/strings/context.ts";
import { parseSite } from "../../core/address/site.ts";
import { sayForAll, wordForAll } from "../../core/limits/say-for-all.ts";
import type { SiteRule } from "../../core/limits/site-rule.ts";
import type { StoredLimits } from "../../core/limits/stored-limits.ts";
import { exportLabels } from "../../core/report/export-labels.ts";
import { exportWrongBlocks, type ExportFormat } from "../../core/report/export-wrong-blocks.ts";
import type { Report } from "../../core/report/report.ts";
import { newestChannels } from "../../platform/channels/newest-channels.ts";
import { ask } from "../../platform/messages/ask.ts";
import type { InboxEntry } from "../../platform/messages/protocol.ts";
import { ReportSettingsPanel } from "./report-settings-panel.tsx";
import { Answered } from "./answered.tsx";
import { passOn, toPassOn } from "./pass-on.ts";
import { saveFile } from "./save-file.ts";
import { isRefused, useAnswer } from "./use-answer.ts";

export type ReportsPanelProps = {
  readonly stored: StoredLimits;
  readonly onChange: (part: Partial<StoredLimits>) => Promise<boolean>;
  readonly onRefused: () => void;
};

/** The whole site that a report is about. */
function siteOf(report: Report): string | undefined {
  return parseSite(report.address)?.replace(/\/.*$/, "");
}

export function ReportsPanel({ stored, onChange, onRefused }: ReportsPanelProps) {
  const strings = useStrings();
  const { t, language } = strings;
  const signed = useAnswer(() => ask("channels:read"));
  const channels = newestChannels(signed.answer.at === "there" ? signed.answer.value : null);
  const { answer, reload } = useAnswer(() => ask("inbox:read"));
  const [words, setWords] = useState("");
  const act = async (change: Promise<void>) => {
    setWords("");
    await change.then(reload).catch((error: unknown) => {
      if (isRefused(error)) onRefused();
      else setWords(t("refusal.unknown"));
    });
  };
  const wordOn = (report: Report) => wordForAll(stored, siteOf(report) ?? "");
  const decide = ({ report, child }: ReportEntry, action: SiteRule["action"]) => {
    const site = siteOf(report);
    if (site === undefined) return setWords(t("options.sites.invalid"));
    // What is said about a reported site is said for every child.
    void onChange(sayForAll(stored, { site, action }, child));
  };
  return (
    <Answered answer={answer} section="reports" onRefused={onRefused} onAgain={reload}>
      {(entries) => (
        <>
          <ReportsSection
            entries={entries}
            channels={toPassOn(channels, language)}
            onPass={(entry, channel) => passOn(channels, channel, entry, strings).then(reload)}
            wordOn={wordOn}
            onDone={(id, done) => void act(ask("inbox:done", id, done))}
            onAgain={(id) => void act(ask("inbox:send", id).then(() => undefined))}
            onArrived={(id, channel) => void act(ask("inbox:confirm", id, channel))}
            onDelete={(id) => void act(ask("inbox:delete", id))}
            onSite={decide}
            onExport={(format) => exportEntries(entries, format)}
            onTrain={() => exportTraining(entries)}
          />
          <Said words={words} tone="problem" />
          <ReportSettingsPanel
            settings={stored.reports}
            onSettings={(reports) => onChange({ reports })}
            onRefused={onRefused}
          />
        </>
      )}
    </Answered>
  );
}

function exportTraining(entries: readonly InboxEntry[]): void {
  saveFile("luy-tre-nhan.jsonl", exportLabels(entries.map(({ report }) => report)), "application/jsonl");
}

const fileTypes: Record<ExportFormat, string> = { json: "application/json", csv: "text/csv" };

function exportEntries(entries: readonly InboxEntry[], format: ExportFormat): void {
  const reports = entries.map(({ report }) => report);
  saveFile(`luy-tre-chan-nham.${format}`, exportWrongBlocks(reports, format), fileTypes[format]);
}
