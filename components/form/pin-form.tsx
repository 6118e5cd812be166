import { useEffect, useId, useRef, useState } from "preact/hooks";
import { Button } from "../button.tsx";
import { useStrings } from "../strings/context.ts";
import { Form } from "./form.tsx";

export type PinAnswer =
  | { readonly ok: true }
  | { readonly ok: false; readonly refusal: "wrong" | "wait" | "unset"; readonly waitSeconds: number };

export type PinFormProps = {
  readonly onUnlock: (pin: string) => Promise<PinAnswer>;
  /** Seconds until the next try is taken, as known when the form opens. */
  readonly waitSeconds?: number;
  readonly takesFocus?: boolean;
};

/** Asks for the parents' PIN in one field that takes pasted text; says kindly when it was wrong or when to wait. */
export function PinForm({ onUnlock, waitSeconds = 0, takesFocus = false }: PinFormProps) {
  const { t } = useStrings();
  const id = useId();
  const [pin, setPin] = useState("");
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState("");
  const [wait, setWait] = useWait(waitSeconds);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);

  const submit = async () => {
    if (busy || wait > 0 || pin === "") return;
    setBusy(true);
    const answer = await onUnlock(pin).catch(() => null);
    setBusy(false);
    if (answer?.ok) return;
    setPin("");
    setWait(answer?.waitSeconds ?? 0);
    setProblem(answer === null ? "pin.failed" : `pin.${answer.refusal}`);
    field.current?.focus();
  };
  const waiting = t("pin.wait", String(wait));
  const words = wait > 0 ? waiting : problem === "" || problem === "pin.wait" ? "" : t(problem);
  return (
    <Form class="pin-form stack" onSubmit={submit}>
      <div class="field">
        <label for={id}>{t("pin.label")}</label>
        <input
          id={id}
          ref={field}
          class="input pin"
          type="password"
          inputMode="numeric"
          autocomplete="current-password"
          value={pin}
          aria-invalid={problem === "pin.wrong"}
          aria-describedby={`${id}-problem`}
          onInput={(event) => setPin(event.currentTarget.value)}
        />
      </div>
      <output id={`${id}-problem`} class="problem">
        {words}
      </output>
      <Button kind="primary" submits busy={busy || wait > 0}>
        {t(busy ? "pin.checking" : "pin.open")}
      </Button>
    </Form>
  );
}

/** Seconds left, counted down. */
function useWait(seconds: number): [number, (seconds: number) => void] {
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    if (left <= 0) return;
    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [left]);
  return [left, setLeft];
}
