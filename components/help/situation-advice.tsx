import { situationKeys, type Situation } from "../../core/help/situations.ts";
import type { Voice } from "../../core/words/voice.ts";
import { Button } from "../button.tsx";
import { useStrings } from "../strings/context.ts";
import { SituationPicture } from "./situation-picture.tsx";

export type SituationAdviceProps = {
  readonly situation: Situation;
  readonly voice: Voice;
  readonly onOthers: () => void;
};

/** One situation: a calm paragraph, what to do now, who to tell. */
export function SituationAdvice({ situation, voice, onOthers }: SituationAdviceProps) {
  const { t } = useStrings();
  const { title, calm, steps, tell } = situationKeys(situation, voice);
  return (
    <>
      <div class="welcome-words">
        <div class="picture">
          <SituationPicture of={situation} />
        </div>
        <div class="stack">
          <h1 tabIndex={-1}>{t(title)}</h1>
          <p class="lead">{t(calm)}</p>
        </div>
      </div>
      <div class="advice">
        <section class="card stack" aria-labelledby="steps-title">
          <h2 id="steps-title">{t("help.page.steps")}</h2>
          <ol class="steps stack">
            {steps.map((key) => (
              <li key={key}>{t(key)}</li>
            ))}
          </ol>
        </section>
        <section class="card stack" aria-labelledby="tell-title">
          <h2 id="tell-title">{t("help.page.tell")}</h2>
          <p>{t(tell)}</p>
        </section>
      </div>
      <div>
        <Button onPress={onOthers}>{t("help.page.others")}</Button>
      </div>
    </>
  );
}
