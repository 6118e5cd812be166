import { useState } from "preact/hooks";
import { KeptCard } from "../../components/options/kept-card.tsx";
import { SightCard } from "../../components/options/sight-card.tsx";
import { WeekCard } from "../../components/options/week-card.tsx";
import { Said } from "../../components/said.tsx";
import { useStrings } from "../../components/strings/context.ts";
import { exportDays, type DaysFormat } from "../../core/privacy/export-days.ts";
import type { TierId } from "../../core/tier/tiers.ts";
import { ask } from "../../platform/messages/ask.ts";
import { openPage } from "../../platform/own-page.ts";
import { Answered } from "./answered.tsx";
import { saveFile } from "./save-file.ts";
import { isRefused, useAnswer } from "./use-answer.ts";

export type ChildWeekProps = {
  readonly id: string;
  readonly name: string;
  readonly tier: TierId;
  readonly names: boolean;
  readonly onNames: (names: boolean) => Promise<boolean>;
  readonly onRefused: () => void;
};

const fileTypes: Record<DaysFormat, string> = { json: "application/json", csv: "text/csv" };

/** One child's week, how closely it is seen, and what is kept of it. */
export function ChildWeek({ id, name, tier, names, onNames, onRefused }: ChildWeekProps) {
  const { t } = useStrings();
  const { answer, reload } = useAnswer(() => ask("week:read", id));
  const [words, setWords] = useState("");
  const act = async (change: () => Promise<string>) => {
    setWords("");
    await change().then(setWords, (error: unknown) => {
      if (isRefused(error)) onRefused();
      else setWords(t("refusal.unknown"));
    });
  };
  const save = async (format: DaysFormat) => {
    const days = await ask("days:read", id);
    saveFile(`luy-tre-30-ngay.${format}`, exportDays(days, format), fileTypes[format]);
    return "";
  };
  const forget = async () => {
    await ask("days:delete", id);
    await reload();
    return t("privacy.deleted");
  };
  return (
    <>
      <Answered answer={answer} onRefused={onRefused} onAgain={reload}>
        {({ picture }) => <WeekCard name={name} picture={picture} onPrint={() => window.print()} />}
      </Answered>
      <SightCard
        tier={tier}
        names={names}
        onNames={(next) => void onNames(next).then((kept) => (kept ? reload() : undefined))}
        onChildPage={() => void openPage("/sight.html")}
      />
      <KeptCard onExport={(format) => void act(() => save(format))} onDelete={() => void act(forget)} />
      <Said words={words} />
    </>
  );
}
