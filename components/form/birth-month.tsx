import { useId } from "preact/hooks";
import { useStrings } from "../strings/context.ts";

export type BirthMonthProps = {
  /** `YYYY` and `MM`, each empty until chosen. */
  readonly year: string;
  readonly month: string;
  /** The year it is now: children are born up to 18 years before it. */
  readonly thisYear: number;
  readonly disabled?: boolean;
  readonly onChange: (year: string, month: string) => void;
};

const months = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, "0"));

/** Month and year of birth, in two lists. */
export function BirthMonth({ year, month, thisYear, disabled = false, onChange }: BirthMonthProps) {
  const { t } = useStrings();
  const id = useId();
  const years = Array.from({ length: 19 }, (_, at) => String(thisYear - at));
  const choose = <option value="">{t("welcome.birth.choose")}</option>;
  return (
    <div class="birth-month">
      <div class="field">
        <label for={`${id}-month`}>{t("welcome.birth.month")}</label>
        <select
          id={`${id}-month`}
          class="select"
          disabled={disabled}
          value={month}
          onChange={(event) => onChange(year, event.currentTarget.value)}
        >
          {choose}
          {months.map((value) => (
            <option key={value} value={value}>
              {t("welcome.birth.month_name", String(Number(value)))}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for={`${id}-year`}>{t("welcome.birth.year")}</label>
        <select
          id={`${id}-year`}
          class="select"
          disabled={disabled}
          value={year}
          onChange={(event) => onChange(event.currentTarget.value, month)}
        >
          {choose}
          {(year === "" || years.includes(year) ? years : [...years, year]).map((value) => (
            <option key={value} value={value}>
              {value}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
