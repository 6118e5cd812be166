import "../ask/ask.css";
import { isWaiting, type Ask } from "../../core/ask/ask.ts";
import type { SeatView } from "../family/seats.tsx";
import { useStrings } from "../strings/context.ts";
import { AskLine, type AskLineProps } from "./ask-line.tsx";
import { Section } from "./section.tsx";

export type AsksSectionProps = Omit<AskLineProps, "ask" | "seat"> & {
  /** Newest first. */
  readonly asks: readonly Ask[];
  readonly seats: readonly SeatView[];
};

/** What the children have asked for: those that wait, the longest waiting first, then what was answered. */
export function AsksSection({ asks, seats, ...actions }: AsksSectionProps) {
  const { t } = useStrings();
  const waiting = asks.filter(isWaiting).toReversed();
  const answered = asks.filter((ask) => !isWaiting(ask));
  const line = (ask: Ask) => (
    <AskLine key={ask.id} ask={ask} seat={seats.find(({ id }) => id === ask.child) ?? null} {...actions} />
  );
  return (
    <Section id="asks" lead={t("options.asks.lead")}>
      {waiting.length === 0 && <p class="card soft">{t("options.asks.empty")}</p>}
      {waiting.length > 0 && <ul class="stack">{waiting.map(line)}</ul>}
      {answered.length > 0 && (
        <>
          <h3>{t("options.asks.answered")}</h3>
          <ul class="stack">{answered.map(line)}</ul>
        </>
      )}
    </Section>
  );
}
