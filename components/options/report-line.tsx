import { useState } from "preact/hooks";
import { endpointChannel } from "../../core/report/channel-id.ts";
import type { GiveUpReason } from "../../core/report/outbox-state.ts";
import { reportText } from "../../core/report/report-text.ts";
import type { Report } from "../../core/report/report.ts";
import type { ReportState } from "../../core/report/report-states.ts";
import { messageKey } from "../../core/words/message-key.ts";
import { Button } from "../button.tsx";
import { ReportContents } from "../report/report-contents.tsx";
import { useStrings } from "../strings/context.ts";
import { PassOn, type PassOnChannel } from "./pass-on.tsx";
import { formatDay, formatStoredDay } from "./format-day.ts";

export type ReportEntry = {
  readonly report: Report;
  readonly state: ReportState;
  readonly done: boolean;
  /** Who reported; null when that is not known. */
  readonly child: string | null;
  /** What was typed beside it. */
  readonly line: string | null;
  /** How far it is through each channel; `since` in milliseconds since 1970. */
  readonly deliveries: readonly {
    readonly channel: string;
    readonly state: ReportState;
    readonly since: number;
    readonly reason: GiveUpReason | null;
  }[];
};

/** What the parent has said about the site of a report. */
export type SiteWord = "allow" | "block" | null;

export type ReportLineProps = {
  readonly entry: ReportEntry;
  readonly wordOn: (report: Report) => SiteWord;
  readonly channels: readonly PassOnChannel[];
  readonly onPass: (entry: ReportEntry, channel: string) => Promise<void>;
  readonly onDone: (id: string, done: boolean) => void;
  readonly onDelete: (id: string) => void;
  /** Tries the endpoint once more. */
  readonly onAgain: (id: string) => void;
  /** The parent knows that what was handed over has arrived. */
  readonly onArrived: (id: string, channel: string) => void;
  /** For all children of the family. */
  readonly onSite: (entry: ReportEntry, action: "allow" | "block") => void;
};

/** One report in the parent's inbox: what it is about, where it went, what it says, and what can be done. */
export function ReportLine(props: ReportLineProps) {
  const { entry, channels, wordOn, onPass, onDone, onDelete, onSite } = props;
  const { t } = useStrings();
  const { report, done, line } = entry;
  const [open, setOpen] = useState<"contents" | "pass" | null>(null);
  const toggle = (part: "contents" | "pass") => setOpen(open === part ? null : part);
  const about = t("options.reports.of", report.address);
  const labelled = (key: string) => ({ label: `${t(key)}: ${about}`, children: t(key) });
  const word = wordOn(report);
  return (
    <li class={`card report-line${done ? " done" : ""}`}>
      <p class="host">{report.address}</p>
      {line !== null && <blockquote class="said-line">{t("options.reports.line", line)}</blockquote>}
      <Facts {...props} labelled={labelled} />
      {done && <p class="done-mark">{t("options.reports.done_mark")}</p>}
      <div class="row">
        <Button expanded={open === "pass"} onPress={() => toggle("pass")} {...labelled("options.reports.pass")} />
        <Button onPress={() => onDone(report.id, !done)} {...labelled(`options.reports.${done ? "undone" : "done"}`)} />
        {(["block", "allow"] as const).map((action) =>
          word === action ? (
            <span key={action} class="hint">
              {t(`options.reports.${action}ed`)}
            </span>
          ) : (
            <Button key={action} onPress={() => onSite(entry, action)} {...labelled(`options.reports.${action}`)} />
          ),
        )}
        <Button
          kind="quiet"
          expanded={open === "contents"}
          onPress={() => toggle("contents")}
          {...labelled("options.reports.contents")}
        />
        <Button kind="quiet" onPress={() => onDelete(report.id)} {...labelled("options.reports.delete")} />
      </div>
      {open === "contents" && <ReportContents report={report} />}
      {open === "pass" && (
        <PassOn
          channels={channels}
          text={reportText(report, t, line).text}
          onPass={(channel) => onPass(entry, channel)}
        />
      )}
    </li>
  );
}

type FactsProps = Pick<ReportLineProps, "entry" | "channels" | "onAgain" | "onArrived"> & {
  /** The words of a button, and for those who do not see the line which report it is about. */
  readonly labelled: (key: string) => { readonly label: string; readonly children: string };
};

function Facts({ entry: { report, state, deliveries }, channels, onAgain, onArrived, labelled }: FactsProps) {
  const { t } = useStrings();
  const facts = [
    t(messageKey("report.kind", report.kind)),
    report.category === null ? "" : t(messageKey("category", report.category, "name")),
    report.chosen === undefined ? "" : t(messageKey("report.choice", report.chosen)),
    formatStoredDay(report.day),
    deliveries.length === 0 ? t(messageKey("report.state", state)) : "",
  ];
  const nameOf = (channel: string) =>
    channel === endpointChannel
      ? t("options.reports.endpoint_short")
      : (channels.find(({ id }) => id === channel)?.label ?? channel);
  return (
    <>
      <p class="hint">{facts.filter(Boolean).join(" · ")}</p>
      {deliveries.map(({ channel, state: reached, since, reason }) => (
        <div key={channel} class="row">
          <p class="hint">
            {`${nameOf(channel)}: ${t(messageKey("report.state", reached))} · ${formatDay(new Date(since))}`}
            {reason !== null && `. ${t(messageKey("report.reason", reason))}`}
          </p>
          {reached === "given-up" && (
            <Button kind="quiet" onPress={() => onAgain(report.id)} {...labelled("options.reports.again")} />
          )}
          {reached === "handed" && (
            <Button
              kind="quiet"
              onPress={() => onArrived(report.id, channel)}
              {...labelled("options.reports.arrived")}
            />
          )}
        </div>
      ))}
    </>
  );
}
