import { weekdays, type Weekday } from "../../core/time/time-limits.ts";
import { useStrings } from "../strings/context.ts";

export type DaysFieldProps = {
  readonly days: readonly Weekday[];
  readonly onChange: (days: readonly Weekday[]) => void;
};

/** Days of the week to tick, in their order. */
export function DaysField({ days, onChange }: DaysFieldProps) {
  const { t } = useStrings();
  const put = (day: Weekday, on: boolean) =>
    onChange(weekdays.filter((one) => (one === day ? on : days.includes(one))));
  return (
    <fieldset class="field">
      <legend>{t("family.days")}</legend>
      <div class="days">
        {weekdays.map((day) => (
          <label key={day} class="check">
            <input
              type="checkbox"
              checked={days.includes(day)}
              onChange={({ currentTarget }) => put(day, currentTarget.checked)}
            />
            {t(`weekday.d${day}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
