import { openDays } from "../../core/time/week-grid.ts";
import type { Weekday, WeekGrid } from "../../core/time/time-limits.ts";
import type { Strings } from "../../core/words/strings.ts";

/** The week as lines to read: `T2–T6: 06:00–21:00`. */
export function weekWords(hours: WeekGrid, { t }: Strings): readonly string[] {
  return openDays(hours).map(({ days, spans }) => {
    const open = spans.map(({ from, to }) => `${endOf(from)}–${endOf(to)}`).join(", ");
    return `${daysWords(days, { t })}: ${open === "" ? t("options.time.closed_all_day") : open}`;
  });
}

/** Neighbouring days as one span. */
export function daysWords(days: readonly Weekday[], { t }: Pick<Strings, "t">): string {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return "";
  return first === last ? t(`weekday.d${first}`) : `${t(`weekday.d${first}`)}–${t(`weekday.d${last}`)}`;
}

/** Unlike a clock, the end of a day says 24:00. */
function endOf(minute: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
