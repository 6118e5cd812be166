import { useState } from "preact/hooks";
import type { ChoiceId } from "../../core/report/choices.ts";
import type { Report } from "../../core/report/report.ts";
import { Button } from "../button.tsx";
import { useStrings } from "../strings/context.ts";
import { ConcernChoice } from "./concern-choice.tsx";
import { ReportContents } from "./report-contents.tsx";
import "./report.css";

/** What can be done with a report once it is recorded; `id` is its own. */
export type AfterReportDoors = {
  readonly onChoose: (id: string, choice: ChoiceId) => Promise<boolean>;
  /** Null when it is not there any more. */
  readonly onRead: (id: string) => Promise<Report | null>;
};

/** After the press, and only if somebody likes to: what is wrong, and exactly what the report says. */
export function AfterReport({ id, onChoose, onRead }: AfterReportDoors & { readonly id: string }) {
  const { t } = useStrings();
  const [report, setReport] = useState<Report | null>(null);
  const read = () => onRead(id).then(setReport, () => setReport(null));
  const choose = async (choice: ChoiceId) => {
    const kept = await onChoose(id, choice);
    if (report !== null) await read();
    return kept;
  };
  return (
    <div class="after-report stack">
      <ConcernChoice onChoose={choose} />
      <Button kind="quiet" expanded={report !== null} onPress={() => void (report === null ? read() : setReport(null))}>
        {t(report === null ? "report.see" : "report.hide")}
      </Button>
      {report !== null && <ReportContents report={report} />}
    </div>
  );
}
