import { useState } from "preact/hooks";
import { passphraseStrength } from "../../core/backup/passphrase.ts";
import { Button } from "../button.tsx";
import { useStrings } from "../strings/context.ts";
import { PassphraseField } from "./passphrase-field.tsx";
import { Form } from "./form.tsx";

export type NewPassphraseFormProps = {
  readonly hint: string;
  readonly submit: string;
  readonly submitting: string;
  readonly onSubmit: (passphrase: string) => Promise<void>;
};

/** A new passphrase, typed twice; a weak one is refused with its reason. */
export function NewPassphraseForm({ hint, submit, submitting, onSubmit }: NewPassphraseFormProps) {
  const { t } = useStrings();
  const [[first, again], setTyped] = useState(["", ""]);
  const [problem, setProblem] = useState("");
  const [busy, setBusy] = useState(false);
  const strength = passphraseStrength(first);
  const take = async () => {
    if (busy) return;
    const isWeak = strength === "short" || strength === "plain";
    const wrong = isWeak ? t(`backup.strength.${strength}`) : first === again ? "" : t("backup.differ");
    setProblem(wrong);
    if (wrong !== "") return;
    setBusy(true);
    await onSubmit(first);
    setBusy(false);
    setTyped(["", ""]);
  };
  return (
    <Form onSubmit={take}>
      <PassphraseField
        isNew
        label={t("backup.passphrase")}
        hint={first === "" ? hint : t(`backup.strength.${strength}`)}
        problem={problem}
        value={first}
        onChange={(value) => setTyped([value, again])}
      />
      <PassphraseField isNew label={t("backup.again")} value={again} onChange={(value) => setTyped([first, value])} />
      <div>
        <Button kind="primary" submits busy={busy}>
          {busy ? submitting : submit}
        </Button>
      </div>
    </Form>
  );
}
