import { useId } from "preact/hooks";

export type PassphraseFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly isNew: boolean;
  readonly hint?: string;
  readonly problem?: string;
  readonly onChange: (value: string) => void;
};

/** A passphrase, hidden as it is typed. */
export function PassphraseField({ label, value, isNew, hint, problem = "", onChange }: PassphraseFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="input"
        type="password"
        autocomplete={isNew ? "new-password" : "current-password"}
        spellcheck={false}
        maxLength={200}
        value={value}
        aria-invalid={problem !== ""}
        aria-describedby={`${id}-hint ${id}-problem`}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <output id={`${id}-hint`} class="hint">
        {hint}
      </output>
      <output id={`${id}-problem`} class="problem">
        {problem}
      </output>
    </div>
  );
}
