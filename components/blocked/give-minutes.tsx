import { useState } from "preact/hooks";
import type { Ask } from "../../core/ask/ask.ts";
import { answersFor } from "../../core/ask/grant.ts";
import { AnswerForm, type AnswerFormProps } from "../ask/answer-form.tsx";
import { Button } from "../button.tsx";
import { useStrings } from "../strings/context.ts";

/** Minutes that a parent can give on the spot. */
const grants = [15, 30, 60] as const;

export type GiveMinutesProps = {
  /** The child's ask for time, while it waits. */
  readonly waiting: Ask | null;
  /** Words of a refusal, or null when the time is given. */
  readonly onGrant: (minutes: number) => Promise<string | null>;
  readonly onAnswer: AnswerFormProps["onAnswer"];
};

/** A parent who is unlocked says how many minutes more there are; a child who asked gets an answer. */
export function GiveMinutes({ waiting, onGrant, onAnswer }: GiveMinutesProps) {
  const { t } = useStrings();
  const [busy, setBusy] = useState(false);
  const [words, setWords] = useState("");
  const grant = async (minutes: number) => {
    setBusy(true);
    setWords((await onGrant(minutes).catch(() => t("refusal.unknown"))) ?? t("time.given"));
    setBusy(false);
  };
  if (waiting !== null) {
    const minutes = waiting.want.what === "time" ? waiting.want.minutes : null;
    return (
      <AnswerForm legend={t("time.choose")} answers={answersFor(waiting)} minutes={minutes} kind onAnswer={onAnswer} />
    );
  }
  return (
    <>
      <fieldset>
        <legend>{t("time.choose")}</legend>
        <div class="row">
          {grants.map((minutes) => (
            <Button key={minutes} busy={busy} onPress={() => void grant(minutes)}>
              {t("time.minutes", String(minutes))}
            </Button>
          ))}
        </div>
      </fieldset>
      <output class="said">{words}</output>
    </>
  );
}
