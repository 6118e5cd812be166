import { askState } from "../../core/ask/ask-state.ts";
import type { Ask } from "../../core/ask/ask.ts";
import { Button } from "../button.tsx";
import { useStrings } from "../strings/context.ts";
import { wantWords } from "./ask-words.ts";
import { AskStatus } from "./ask-status.tsx";
import "./ask.css";

export type AskListProps = {
  readonly title: string;
  readonly asks: readonly Ask[];
  readonly now: Date;
  readonly onWithdraw: (id: string) => void;
};

/** What the child has asked for, and what became of each. */
export function AskList({ title, asks, now, onWithdraw }: AskListProps) {
  const strings = useStrings();
  const { t } = strings;
  if (asks.length === 0) return null;
  return (
    <details class="ask-list">
      <summary>{title}</summary>
      <ul class="stack">
        {asks.map((ask) => (
          <li key={ask.id} class="card stack">
            <p class="host">{wantWords(ask, strings)}</p>
            <AskStatus ask={ask} now={now} />
            {askState(ask, now).at === "waiting" && (
              <Button
                kind="quiet"
                label={`${t("ask.withdraw")}: ${wantWords(ask, strings)}`}
                onPress={() => onWithdraw(ask.id)}
              >
                {t("ask.withdraw")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
