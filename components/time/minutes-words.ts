import type { Strings } from "../../core/words/strings.ts";

/** Minutes as people say them: `45 phút`, `1 giờ 30 phút`, `2 giờ`. */
export function minutesWords(minutes: number, { t }: Strings): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return t("time.minutes", String(rest));
  const whole = t(hours === 1 ? "options.time.hour" : "options.time.hours", String(hours));
  return rest === 0 ? whole : `${whole} ${t("time.minutes", String(rest))}`;
}
