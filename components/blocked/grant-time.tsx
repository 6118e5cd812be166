import { useState } from "preact/hooks";
import { PinForm, type PinAnswer } from "../form/pin-form.tsx";
import { useStrings } from "../strings/context.ts";
import { useFocusWhen } from "../use-focus-when.ts";
import { GiveMinutes, type GiveMinutesProps } from "./give-minutes.tsx";

export type GrantTimeProps = GiveMinutesProps & {
  readonly onUnlock: (pin: string) => Promise<PinAnswer>;
};

/** A parent beside the child enters the PIN, and then says how many minutes more there are. */
export function GrantTime({ onUnlock, ...giving }: GrantTimeProps) {
  const { t } = useStrings();
  const [stage, setStage] = useState<"pin" | "choose">("pin");
  const heading = useFocusWhen<HTMLHeadingElement>(stage === "choose");
  const unlock = async (pin: string): Promise<PinAnswer> => {
    const answer = await onUnlock(pin);
    // Without a PIN nothing is held back, so there is nothing to ask for.
    if (answer.ok || answer.refusal === "unset") setStage("choose");
    return answer;
  };
  return (
    <section class="parents">
      <div class="card stack">
        <h2 ref={heading} tabIndex={-1}>
          {t("time.parents")}
        </h2>
        {stage === "pin" ? <PinForm takesFocus onUnlock={unlock} /> : <GiveMinutes {...giving} />}
      </div>
    </section>
  );
}
