import { useState } from "preact/hooks";
import type { Ask, AskAnswer } from "../../core/ask/ask.ts";
import { OpenForm } from "../ask/open-form.tsx";
import { Button } from "../button.tsx";
import { PinForm, type PinAnswer } from "../form/pin-form.tsx";
import { useStrings } from "../strings/context.ts";
import { useFocusWhen } from "../use-focus-when.ts";

export type ParentsWayProps = {
  readonly site: string;
  /** The child's ask for this site, while it waits. */
  readonly waiting: Ask | null;
  readonly onUnlock: (pin: string) => Promise<PinAnswer>;
  /** The parent thought better of it. */
  readonly onClose: () => void;
  /** Words of a refusal, or null when the page is on its way or the child was told no. */
  readonly onAnswer: (says: AskAnswer, words: string) => Promise<string | null>;
};

/** Small on purpose: a parent beside the child enters the PIN here and says for how long the page opens, or not this time. */
export function ParentsWay({ site, waiting, onUnlock, onClose, onAnswer }: ParentsWayProps) {
  const { t } = useStrings();
  const [stage, setStage] = useState<"closed" | "pin" | "choose">("closed");
  const unlock = async (pin: string) => {
    const answer = await onUnlock(pin);
    // Without a PIN nothing is held back, so there is nothing to ask for.
    if (answer.ok || answer.refusal === "unset") setStage("choose");
    return answer;
  };
  const answerAsk = async (says: AskAnswer, words: string) => {
    const refusal = await onAnswer(says, words);
    if (refusal === null) setStage("closed");
    return refusal;
  };
  const heading = useFocusWhen<HTMLHeadingElement>(stage === "choose");
  const open = stage !== "closed";
  const toggle = () => {
    if (open) onClose();
    setStage(open ? "closed" : "pin");
  };
  return (
    <section class="parents">
      <Button kind="quiet" expanded={open} onPress={toggle}>
        {t(open ? "blocked.parents.close" : "blocked.parents.open")}
      </Button>
      {open && (
        <div class="card stack">
          <h2 ref={heading} tabIndex={-1}>
            {t("blocked.parents.title")}
          </h2>
          {stage === "pin" && <PinForm takesFocus onUnlock={unlock} />}
          {stage === "choose" && <OpenForm site={site} waiting={waiting} onAnswer={answerAsk} />}
        </div>
      )}
    </section>
  );
}
