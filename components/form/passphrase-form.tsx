import { useState } from "preact/hooks";
import { Button } from "../button.tsx";
import { useStrings } from "../strings/context.ts";
import { PassphraseField } from "./passphrase-field.tsx";
import { Form } from "./form.tsx";

export type PassphraseFormProps = {
  readonly submit: string;
  readonly submitting: string;
  readonly busy: boolean;
  readonly onSubmit: (passphrase: string) => void;
};

/** The passphrase that something was locked with. */
export function PassphraseForm({ submit, submitting, busy, onSubmit }: PassphraseFormProps) {
  const { t } = useStrings();
  const [typed, setTyped] = useState("");
  return (
    <Form
      onSubmit={() => {
        if (!busy && typed !== "") onSubmit(typed);
      }}
    >
      <PassphraseField isNew={false} label={t("backup.passphrase")} value={typed} onChange={setTyped} />
      <div>
        <Button kind="primary" submits busy={busy}>
          {busy ? submitting : submit}
        </Button>
      </div>
    </Form>
  );
}
