import { useState } from "preact/hooks";
import { readRecoveryCode } from "../../core/pin/recovery-code.ts";
import { Button } from "../button.tsx";
import { useStrings } from "../strings/context.ts";
import { NewPinForm } from "./new-pin-form.tsx";
import type { PinAnswer } from "./pin-form.tsx";
import { TextField } from "./text-field.tsx";
import { Form } from "./form.tsx";

export type RecoverFormProps = {
  readonly birthMonths: readonly string[];
  /** Takes the code as it was given out, and the new PIN. */
  readonly onRecover: (code: string, pin: string) => Promise<PinAnswer>;
  readonly onCancel: () => void;
};

/** A forgotten PIN: the recovery code first, then a new PIN. A mistyped letter is seen before a try is spent on it. */
export function RecoverForm({ birthMonths, onRecover, onCancel }: RecoverFormProps) {
  const { t } = useStrings();
  const [typed, setTyped] = useState("");
  const [code, setCode] = useState<string>();
  const [problem, setProblem] = useState("");
  const check = () => {
    const read = readRecoveryCode(typed);
    setProblem(read === undefined ? t("recovery.mistyped") : "");
    setCode(read);
  };
  const save = async (pin: string) => {
    const answer = await onRecover(code!, pin);
    if (answer.ok) return null;
    if (answer.refusal === "wrong") setCode(undefined);
    const words =
      answer.refusal === "wait" ? t("pin.wait", String(answer.waitSeconds)) : t(`recovery.${answer.refusal}`);
    setProblem(words);
    return words;
  };
  return (
    <div class="stack">
      {code === undefined ? (
        <Form onSubmit={check}>
          <TextField
            label={t("recovery.label")}
            hint={t("recovery.hint")}
            problem={problem}
            value={typed}
            onChange={setTyped}
          />
          <Button kind="primary" submits>
            {t("recovery.next")}
          </Button>
        </Form>
      ) : (
        <NewPinForm birthMonths={birthMonths} onSave={save} />
      )}
      <Button kind="quiet" onPress={onCancel}>
        {t("recovery.cancel")}
      </Button>
    </div>
  );
}
