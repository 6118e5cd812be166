import { useState } from "preact/hooks";
import { isUsed } from "../../core/privacy/week-change.ts";
import type { WeekPicture } from "../../core/privacy/week-picture.ts";
import { Button } from "../button.tsx";
import { useStrings } from "../strings/context.ts";
import { BlockedList } from "../week/blocked-list.tsx";
import { WeekChart } from "../week/week-chart.tsx";
import { WeekTable } from "../week/week-table.tsx";
import { changeWords } from "../week/week-words.ts";
import { formatStoredDay } from "./format-day.ts";
import "./week-card.css";

export type WeekCardProps = {
  /** What the child is called. */
  readonly name: string;
  readonly picture: WeekPicture;
  readonly onPrint: () => void;
};

/** As many blocked pages as one sheet of paper holds; the style sheet leaves out the others. */
const printedLines = 20;

/** The week of one child, drawn or in numbers; this card alone goes to the printer. */
export function WeekCard({ name, picture, onPrint }: WeekCardProps) {
  const strings = useStrings();
  const { t } = strings;
  const [inNumbers, setInNumbers] = useState(false);
  const [from, to] = [picture.days[0]!.day, picture.days.at(-1)!.day].map(formatStoredDay);
  const isEmpty = !picture.days.some(isUsed);
  return (
    <div class="card stack week-card">
      <div>
        <h3>
          <bdi>{name}</bdi>
        </h3>
        <p class="soft">{t("privacy.from_to", from!, to!)}</p>
      </div>
      {isEmpty ? (
        <p>{t("privacy.empty")}</p>
      ) : (
        <>
          <p class="note">{changeWords(picture, strings)}</p>
          {!inNumbers && <WeekChart picture={picture} />}
          {/* A drawing says nothing to a screen reader: the numbers are always there for it. */}
          <div class={inNumbers ? "" : "unseen"}>
            <WeekTable picture={picture} />
          </div>
          <div class="stack small-gap">
            <h4>{t("week.blocked_title")}</h4>
            <BlockedList picture={picture} />
            {picture.blocked.length > printedLines && (
              <p class="hint print-only">{t("privacy.print_cut", String(printedLines))}</p>
            )}
          </div>
          <div class="row no-print">
            <Button onPress={() => setInNumbers(!inNumbers)}>
              {t(inNumbers ? "privacy.drawn" : "privacy.numbers")}
            </Button>
            <Button onPress={onPrint}>{t("privacy.print")}</Button>
          </div>
        </>
      )}
    </div>
  );
}
