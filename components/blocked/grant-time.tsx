import { useState } from "preact/hooks";
import type { Ask } from "../../core/ask/ask.ts";
import { answersFor } from "../../core/ask/grant.ts";
import { AnswerForm, type AnswerFormProps } from "../ask/answer-form.tsx";
import { Button } from "../button.tsx";
import { PinForm, type PinAnswer } from "../form/pin-form.tsx";
import { useStrings } from "../strings/context.ts";
import { useFocusWhen } from "../use-focus-when.ts";

/** Minutes that a parent can give on the spot. */
const grants = [15, 30, 60] as const;

export type GrantTimeProps = {
  readonly onUnlock: (pin: string) => Promise<PinAnswer>;
  /** Words of a refusal, or null when the time is given. */
  readonly onGrant: (minutes: number) => Promise<string | null>;
  /** The child's ask for time, while it waits. */
  readonly waiting: Ask | null;
  readonly onAnswer: AnswerFormProps["onAnswer"];
};

/** A parent beside the child enters the PIN and says how many minutes more there are; a child who asked gets an answer. */
export function GrantTime({ onUnlock, onGrant, waiting, onAnswer }: GrantTimeProps) {
  const { t } = useStrings();
  const [stage, setStage] = useState<"pin" | "choose">("pin");
  const [busy, setBusy] = useState(false);
  const [words, setWords] = useState("");
  const heading = useFocusWhen<HTMLHeadingElement>(stage === "choose");
  const unlock = async (pin: string): Promise<PinAnswer> => {
    const answer = await onUnlock(pin);
    // Without a PIN nothing is held back, so there is nothing to ask for.
    if (answer.ok || answer.refusal === "unset") setStage("choose");
    return answer;
  };
  const grant = async (minutes: number) => {
    setBusy(true);
    setWords((await onGrant(minutes).catch(() => t("refusal.unknown"))) ?? t("time.given"));
    setBusy(false);
  };
  return (
    <section class="parents">
      <div class="card stack">
        <h2 ref={heading} tabIndex={-1}>
          {t("time.parents")}
        </h2>
        {stage === "pin" && <PinForm takesFocus onUnlock={unlock} />}
        {stage === "choose" && waiting !== null && (
          <AnswerForm
            legend={t("time.choose")}
            answers={answersFor(waiting)}
            minutes={waiting.want.what === "time" ? waiting.want.minutes : null}
            kind
            onAnswer={onAnswer}
          />
        )}
        {stage === "choose" && waiting === null && (
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
        )}
        <output class="said">{words}</output>
      </div>
    </section>
  );
}
