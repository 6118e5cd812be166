import { useRef, useState } from "preact/hooks";
import { longestListAddress } from "../../core/lists/list-address.ts";
import { Button } from "../button.tsx";
import { TextField } from "../form/text-field.tsx";
import { useStrings } from "../strings/context.ts";
import { FilePicker } from "./file-picker.tsx";
import { Form } from "../form/form.tsx";

export type OwnListFormProps = {
  /** What is wrong with the address, or why the list could not be looked at. */
  readonly problem: string;
  /** A list is being fetched and looked at. */
  readonly busy: boolean;
  /** How far that has come, for eyes only. */
  readonly progress: string;
  readonly onAddress: (typed: string) => void;
  readonly onFile: (file: File) => void;
  readonly onStop: () => void;
};

/** Where a parent says which list they want. Nothing is on before they have seen what is in it. */
export function OwnListForm({ problem, busy, progress, onAddress, onFile, onStop }: OwnListFormProps) {
  const { t } = useStrings();
  const [typed, setTyped] = useState("");
  const field = useRef<HTMLInputElement>(null);
  return (
    <Form
      class="card stack"
      onSubmit={() => {
        if (!busy) onAddress(typed);
        field.current?.focus();
      }}
    >
      <h3>{t("options.own.title")}</h3>
      <TextField
        kind="url"
        most={longestListAddress}
        self={field}
        label={t("options.own.address")}
        hint={t("options.own.hint")}
        problem={problem}
        value={typed}
        onChange={setTyped}
      />
      <div class="row">
        <Button kind="primary" submits busy={busy}>
          {t("options.own.look")}
        </Button>
        {busy ? (
          <Button onPress={onStop}>{t("options.own.stop")}</Button>
        ) : (
          <FilePicker label={t("options.own.file")} accept=".txt,.list,.hosts,.conf,text/plain" onFile={onFile} />
        )}
      </div>
      {busy && <p class="hint">{progress}</p>}
    </Form>
  );
}
