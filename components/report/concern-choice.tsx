import { useState } from "preact/hooks";
import { choiceIds, type ChoiceId } from "../../core/report/choices.ts";
import { messageKey } from "../../core/words/message-key.ts";
import { useStrings } from "../strings/context.ts";
import { ConcernPicture } from "./concern-picture.tsx";

export type ConcernChoiceProps = {
  /** False once the report has left. */
  readonly onChoose: (choice: ChoiceId) => Promise<boolean>;
};

/** The second step, for whoever likes to: what is wrong, by one of six pictures. It can be changed until the report leaves. */
export function ConcernChoice({ onChoose }: ConcernChoiceProps) {
  const { t } = useStrings();
  const [chosen, setChosen] = useState<ChoiceId | null>(null);
  const [words, setWords] = useState("");
  const choose = async (choice: ChoiceId) => {
    const kept = await onChoose(choice).catch(() => null);
    if (kept === true) setChosen(choice);
    setWords(t(kept === null ? "report.failed" : kept ? "report.chosen" : "report.left"));
  };
  return (
    <fieldset class="concerns">
      <legend>{t("report.what")}</legend>
      <ul>
        {choiceIds.map((id) => (
          <li key={id}>
            <button type="button" class="concern" aria-pressed={chosen === id} onClick={() => void choose(id)}>
              <ConcernPicture of={id} />
              {t(messageKey("report.choice", id))}
            </button>
          </li>
        ))}
      </ul>
      <output class="said hint">{words}</output>
    </fieldset>
  );
}
