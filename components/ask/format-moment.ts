import { formatDay } from "../options/format-day.ts";

/** `19:30`, with its day where that is not today. */
export function formatMoment(moment: Date, now: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  // The end of the day is told as its last minute.
  const shown = isMidnight(moment) ? new Date(moment.getTime() - 1) : moment;
  const clock = `${two(shown.getHours())}:${two(shown.getMinutes())}`;
  return shown.toDateString() === now.toDateString() ? clock : `${clock} ${formatDay(shown)}`;
}

const isMidnight = (moment: Date) => moment.getHours() === 0 && moment.getMinutes() === 0;
