import type { Sight } from "../../core/privacy/parents-sight.ts";
import type { SliceId } from "../../core/privacy/time-slices.ts";
import { weekChange } from "../../core/privacy/week-change.ts";
import type { WeekPicture } from "../../core/privacy/week-picture.ts";
import { messageKey } from "../../core/words/message-key.ts";
import type { Strings } from "../../core/words/strings.ts";

/** Seconds in words, to the minute. */
export function timeWords(seconds: number, { t }: Strings): string {
  const minutes = Math.round(seconds / 60);
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return t("week.minutes", String(rest));
  return rest === 0 ? t("week.hours", String(hours)) : t("week.hours_minutes", String(hours), String(rest));
}

/** A day of the week with its date, `T2 16/11`. */
export function dayWords(day: string, { t }: Strings): string {
  return `${weekdayWords(day, { t })} ${day.slice(8)}/${day.slice(5, 7)}`;
}

export function weekdayWords(day: string, { t }: Pick<Strings, "t">): string {
  return t(`weekday.d${new Date(`${day}T00:00:00Z`).getUTCDay() || 7}`);
}

/** What is new about the week, in the one sentence that parents read. */
export function changeWords(picture: WeekPicture, strings: Strings): string {
  const change = weekChange(picture);
  const more = "minutes" in change ? [timeWords(change.minutes * 60, strings)] : [];
  return strings.t(messageKey("week.change", change.about), ...more);
}

/** @param sight where parents see time without topics, all of it is simply time */
export function sliceWords(slice: SliceId, sight: Sight, { t }: Strings): string {
  if (slice === "others") return t("week.others");
  if (slice === "rest") return t(sight === "counts" ? "week.time" : "week.no_topic");
  return t(messageKey("category", slice, "name"));
}
