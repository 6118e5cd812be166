import { useEffect, useState } from "preact/hooks";
import type { ChoiceId } from "../../core/report/choices.ts";
import type { Report } from "../../core/report/report.ts";
import { Button } from "../button.tsx";
import { useStrings } from "../strings/context.ts";
import { BlockNow, type Closing } from "./block-now.tsx";
import { ConcernChoice } from "./concern-choice.tsx";
import { OwnLine } from "./own-line.tsx";
import { ReportContents } from "./report-contents.tsx";
import "./report.css";

/** What can be done with a report once it is recorded; `id` is its own. */
export type AfterReportDoors = {
  readonly onChoose: (id: string, choice: ChoiceId) => Promise<boolean>;
  /** Null when it is not there any more. */
  readonly onRead: (id: string) => Promise<Report | null>;
  /** Host name of where it goes besides this device; null when it stays here. */
  readonly onWhere: () => Promise<string | null>;
  /** Left out for those who are not asked to write. */
  readonly onSay?: (id: string, words: string) => Promise<boolean>;
  /** Closes the page here and now; left out where it is closed already, or cannot be closed for itself. */
  readonly closing?: Closing;
};

export type AfterReportProps = AfterReportDoors & { readonly id: string; readonly concerns: boolean };

/** After the press, and only if somebody likes to: what is wrong, a line, where the report goes, and exactly what it says. */
export function AfterReport({ id, concerns, onChoose, onRead, onWhere, onSay, closing }: AfterReportProps) {
  const { t } = useStrings();
  const [report, setReport] = useState<Report | null>(null);
  const [where, setWhere] = useState<string | null>(null);
  useEffect(() => {
    void onWhere().then(setWhere, () => setWhere(null));
  }, [onWhere]);
  const read = () => onRead(id).then(setReport, () => setReport(null));
  const choose = async (choice: ChoiceId) => {
    const kept = await onChoose(id, choice);
    if (report !== null) await read();
    return kept;
  };
  return (
    <div class="after-report stack">
      {where !== null && <p class="hint">{t(concerns ? "report.leaves_choose" : "report.leaves", where)}</p>}
      {concerns && <ConcernChoice onChoose={choose} />}
      {closing !== undefined && <BlockNow {...closing} />}
      {onSay !== undefined && <OwnLine onSay={(words) => onSay(id, words)} />}
      <Button kind="quiet" expanded={report !== null} onPress={() => void (report === null ? read() : setReport(null))}>
        {t(report === null ? "report.see" : "report.hide")}
      </Button>
      {report !== null && <ReportContents report={report} />}
    </div>
  );
}
