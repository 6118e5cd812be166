import { askState } from "../../core/ask/ask-state.ts";
import { isWaiting, type Ask } from "../../core/ask/ask.ts";
import { answersFor } from "../../core/ask/grant.ts";
import { ChildPicture } from "../art/child-picture.tsx";
import { AnswerForm, type AnswerFormProps } from "../ask/answer-form.tsx";
import { AskStatus } from "../ask/ask-status.tsx";
import { wantWords } from "../ask/ask-words.ts";
import { formatMoment } from "../ask/format-moment.ts";
import { Button } from "../button.tsx";
import { seatName } from "../family/seat-name.ts";
import type { SeatView } from "../family/seats.tsx";
import { useStrings } from "../strings/context.ts";

export type AskLineProps = {
  readonly ask: Ask;
  /** Who asked; null for a child who is in the family no more. */
  readonly seat: SeatView | null;
  readonly now: Date;
  readonly onAnswer: (ask: Ask, ...said: Parameters<AnswerFormProps["onAnswer"]>) => Promise<string | null>;
  readonly onEnd: (id: string) => void;
  readonly onDelete: (id: string) => void;
};

/** One ask in the parents' inbox: who, what, why, when; and the answer, to give or to take back. */
export function AskLine({ ask, seat, now, onAnswer, onEnd, onDelete }: AskLineProps) {
  const strings = useStrings();
  const { t } = strings;
  const want = wantWords(ask, strings);
  const labelled = (key: string) => ({ label: `${t(key)}: ${want}`, children: t(key) });
  return (
    <li class="card stack ask-line">
      <div class="row">
        {seat !== null && <ChildPicture picture={seat.picture} size={40} />}
        <span>
          <bdi class="seat-name">{seat === null ? t("options.asks.gone") : seatName(seat, strings)}</bdi>
          <span class="hint"> · {formatMoment(new Date(ask.askedAt), now)}</span>
        </span>
      </div>
      <p class="host">{want}</p>
      {ask.reason !== null && <p>{t(`ask.reason.${ask.reason}`)}</p>}
      {ask.words !== "" && (
        <blockquote class="ask-kind">
          <bdi>{ask.words}</bdi>
        </blockquote>
      )}
      {isWaiting(ask) ? (
        <AnswerForm
          legend={t("options.asks.answer_to", want)}
          answers={answersFor(ask)}
          minutes={ask.want.what === "time" ? ask.want.minutes : null}
          kind
          onAnswer={(says, words) => onAnswer(ask, says, words)}
        />
      ) : (
        <>
          <AskStatus ask={ask} now={now} />
          <div class="row">
            {askState(ask, now).at === "yes" && (
              <Button onPress={() => onEnd(ask.id)} {...labelled("options.asks.end")} />
            )}
            <Button kind="quiet" onPress={() => onDelete(ask.id)} {...labelled("options.asks.delete")} />
          </div>
        </>
      )}
    </li>
  );
}
