import { useId } from "preact/hooks";

export type ClockFieldProps = {
  readonly label: string;
  /** `19:30`; empty while it is not filled in. */
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** A time of the day. */
export function ClockField({ label, value, onChange }: ClockFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="input"
        type="time"
        value={value}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </div>
  );
}
