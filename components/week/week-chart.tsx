import { timeSlices } from "../../core/privacy/time-slices.ts";
import type { WeekPicture } from "../../core/privacy/week-picture.ts";
import { useStrings } from "../strings/context.ts";
import { countSteps, minuteSteps } from "./axis-steps.ts";
import { DayBars, type Bar } from "./day-bars.tsx";
import { sliceWords, timeWords, weekdayWords } from "./week-words.ts";
import "./week.css";

/** A week drawn: the time of each day by topic, and what was blocked and asked for. */
export function WeekChart({ picture }: { picture: WeekPicture }) {
  const strings = useStrings();
  const { t } = strings;
  const { slices, days } = timeSlices(picture.days);
  const short = picture.days.reduce((sum, day) => sum + day.short, 0);
  const minutes = days.map(({ day, seconds }): Bar => {
    const inMinutes = Object.entries(seconds).map(([slice, spent]) => [slice, spent / 60]);
    return { label: weekdayWords(day, strings), values: Object.fromEntries(inMinutes) };
  });
  const events = picture.days.map(({ day, blocked, asked }): Bar => {
    return { label: weekdayWords(day, strings), values: { blocked, asked } };
  });
  return (
    <div class="week-charts">
      <figure class="stack">
        <figcaption>
          <h4>{t("week.time_each_day")}</h4>
        </figcaption>
        {slices.length === 0 ? (
          <p class="soft">{t("week.no_time")}</p>
        ) : (
          <>
            <Legend names={slices.map((slice) => sliceWords(slice, picture.sight, strings))} />
            <DayBars
              series={slices}
              bars={minutes}
              steps={minuteSteps}
              tick={(value) => timeWords(value * 60, strings)}
            />
            {short >= 30 && <p class="soft">{t("week.short_all", timeWords(short, strings))}</p>}
          </>
        )}
      </figure>
      <figure class="stack">
        <figcaption>
          <h4>{t("week.events_each_day")}</h4>
        </figcaption>
        <Legend names={[t("week.blocked"), t("week.asked")]} />
        <DayBars series={["blocked", "asked"]} bars={events} steps={countSteps} tick={String} />
      </figure>
    </div>
  );
}

function Legend({ names }: { names: readonly string[] }) {
  return (
    <ul class="bars-legend">
      {names.map((name, at) => (
        <li key={name}>
          <span class={`swatch tone-${at}`} aria-hidden="true" />
          {name}
        </li>
      ))}
    </ul>
  );
}
