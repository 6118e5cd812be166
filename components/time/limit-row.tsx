import { useId } from "preact/hooks";
import { Button } from "../button.tsx";
import { useStrings } from "../strings/context.ts";
import { minutesWords } from "./minutes-words.ts";

type Minutes = number | null;

export type LimitRowProps = {
  readonly label: string;
  readonly value: Minutes;
  /** What it is without the parents' word, and where that comes from. */
  readonly standard: Minutes;
  readonly why: string;
  readonly choices: readonly number[];
  /** What no minutes at all are called here. */
  readonly none: string;
  readonly onChange: (value: Minutes) => void;
};

/** One limit in minutes: chosen, compared with its default, and given back to it. */
export function LimitRow({ label, value, standard, why, choices, none, onChange }: LimitRowProps) {
  const strings = useStrings();
  const { t } = strings;
  const id = useId();
  const said = (minutes: Minutes) => (minutes === null ? none : minutesWords(minutes, strings));
  const all = [...new Set([...choices, ...[value, standard].filter((one) => one !== null)])].toSorted((a, b) => a - b);
  return (
    <li class="limit">
      <div class="grow">
        <label for={id}>{label}</label>
        <p id={`${id}-why`} class="hint">
          {t("options.time.standard", said(standard), why)}
        </p>
      </div>
      <select
        id={id}
        class="select"
        aria-describedby={`${id}-why`}
        value={value === null ? "" : String(value)}
        onChange={({ currentTarget }) => onChange(currentTarget.value === "" ? null : Number(currentTarget.value))}
      >
        <option value="">{none}</option>
        {all.map((minutes) => (
          <option key={minutes} value={String(minutes)}>
            {said(minutes)}
          </option>
        ))}
      </select>
      {value !== standard && (
        <Button kind="quiet" label={t("options.time.reset_of", label)} onPress={() => onChange(standard)}>
          {t("options.time.reset")}
        </Button>
      )}
    </li>
  );
}
