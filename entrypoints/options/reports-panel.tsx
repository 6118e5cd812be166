import { useState } from "preact/hooks";
import { ReportsSection } from "../../components/options/reports-section.tsx";
import { Said } from "../../components/said.tsx";
import { useStrings } from "../../components/strings/context.ts";
import { parseSite } from "../../core/address/site.ts";
import type { SiteRule } from "../../core/limits/site-rule.ts";
import type { Report } from "../../core/report/report.ts";
import { ask } from "../../platform/messages/ask.ts";
import { Answered } from "./answered.tsx";
import { isRefused, useAnswer } from "./use-answer.ts";

export type ReportsPanelProps = {
  readonly rules: readonly SiteRule[];
  readonly onBlock: (rules: SiteRule[]) => Promise<boolean>;
  readonly onRefused: () => void;
};

/** The whole site that a report is about. */
function siteOf(report: Report): string | undefined {
  return parseSite(report.address)?.replace(/\/.*$/, "");
}

export function ReportsPanel({ rules, onBlock, onRefused }: ReportsPanelProps) {
  const { t } = useStrings();
  const { answer, reload } = useAnswer(() => ask("inbox:read"));
  const [words, setWords] = useState("");
  const act = async (change: Promise<void>) => {
    setWords("");
    await change.then(reload).catch((error: unknown) => {
      if (isRefused(error)) onRefused();
      else setWords(t("refusal.unknown"));
    });
  };
  const isBlocked = (report: Report) =>
    rules.some((rule) => rule.action === "block" && rule.until === undefined && rule.site === siteOf(report));
  const block = (report: Report) => {
    const site = siteOf(report);
    if (site === undefined) return setWords(t("options.sites.invalid"));
    // A block takes the place of what was said about the site before.
    void onBlock([...rules.filter((rule) => rule.site !== site), { site, action: "block" }]);
  };
  return (
    <Answered answer={answer} onRefused={onRefused}>
      {(entries) => (
        <>
          <ReportsSection
            entries={entries}
            isBlocked={isBlocked}
            onDone={(id, done) => void act(ask("inbox:done", id, done))}
            onDelete={(id) => void act(ask("inbox:delete", id))}
            onBlock={block}
          />
          <Said words={words} tone="problem" />
        </>
      )}
    </Answered>
  );
}
