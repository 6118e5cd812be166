import type { Ref } from "preact";
import { useId, useRef, useState } from "preact/hooks";
import { weakPin } from "../../core/pin/weak-pin.ts";
import { Button } from "../button.tsx";
import { useStrings } from "../strings/context.ts";
import { Form } from "./form.tsx";

export type NewPinFormProps = {
  /** `YYYY-MM`, the children's; a PIN that holds one is refused. */
  readonly birthMonths: readonly string[];
  readonly submitLabel?: string;
  /** Words of a refusal, or null when the PIN was taken. */
  readonly onSave: (pin: string) => Promise<string | null>;
};

/** A new PIN, entered twice; a weak one is refused with what to do instead. */
export function NewPinForm({ birthMonths, submitLabel, onSave }: NewPinFormProps) {
  const { t } = useStrings();
  const id = useId();
  const [pin, setPin] = useState("");
  const [again, setAgain] = useState("");
  const [shown, setShown] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState("");
  const first = useRef<HTMLInputElement>(null);

  const submit = async () => {
    if (busy) return;
    const weakness = weakPin(pin, birthMonths);
    const wrong = weakness !== null ? t(`pin.weak.${weakness}`) : pin !== again ? t("pin.differ") : null;
    if (wrong !== null) {
      setProblem(wrong);
      first.current?.focus();
      return;
    }
    setBusy(true);
    const refusal = await onSave(pin).catch(() => t("refusal.unknown"));
    setBusy(false);
    setProblem(refusal ?? "");
    if (refusal !== null) return;
    setPin("");
    setAgain("");
  };
  const fieldProps = { shown, invalid: problem !== "", describedBy: `${id}-help` };
  return (
    <Form onSubmit={submit}>
      <PinField {...fieldProps} id={`${id}-new`} label={t("pin.new")} value={pin} onChange={setPin} self={first} />
      <PinField {...fieldProps} id={`${id}-again`} label={t("pin.again")} value={again} onChange={setAgain} />
      <p id={`${id}-help`} class="hint">
        {t("pin.hint")}
      </p>
      <label class="check">
        <input type="checkbox" checked={shown} onChange={(event) => setShown(event.currentTarget.checked)} />
        {t("pin.show")}
      </label>
      <output class="problem">{problem}</output>
      <div>
        <Button kind="primary" submits busy={busy}>
          {busy ? t("pin.saving") : (submitLabel ?? t("pin.save"))}
        </Button>
      </div>
    </Form>
  );
}

type PinFieldProps = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly shown: boolean;
  readonly invalid: boolean;
  readonly describedBy: string;
  readonly onChange: (value: string) => void;
  readonly self?: Ref<HTMLInputElement>;
};

function PinField({ id, label, value, shown, invalid, describedBy, onChange, self }: PinFieldProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        ref={self ?? null}
        class="input pin"
        {...(shown ? { type: "text" as const } : { type: "password" as const })}
        inputMode="numeric"
        autocomplete="new-password"
        spellcheck={false}
        value={value}
        aria-invalid={invalid}
        aria-describedby={describedBy}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
