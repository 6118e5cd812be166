import type { PictureDay, WeekPicture } from "../../core/privacy/week-picture.ts";
import { timeSlices, type SliceId } from "../../core/privacy/time-slices.ts";
import { useStrings } from "../strings/context.ts";
import { dayWords, sliceWords, timeWords } from "./week-words.ts";
import "./week.css";

export type WeekTableProps = {
  readonly picture: WeekPicture;
  /** The youngest are told no topics. */
  readonly topics?: boolean;
};

/** A week in numbers, a line for each day: for whoever would rather read than look, and for the child's own page. */
export function WeekTable({ picture, topics = true }: WeekTableProps) {
  const { t } = useStrings();
  return (
    <table class="week-table">
      <caption class="unseen">{t("week.title")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("week.day")}</th>
          <th scope="col">{t("week.time")}</th>
          <th scope="col">{t("week.blocked")}</th>
          <th scope="col">{t("week.asked")}</th>
        </tr>
      </thead>
      <tbody>
        {picture.days.map((day) => (
          <DayLine key={day.day} day={day} picture={picture} topics={topics} />
        ))}
      </tbody>
    </table>
  );
}

function DayLine({ day, picture, topics = true }: WeekTableProps & { readonly day: PictureDay }) {
  const strings = useStrings();
  const { t } = strings;
  const [sliced] = timeSlices([day], topics ? Number.POSITIVE_INFINITY : 0).days;
  const parts = (Object.entries(sliced?.seconds ?? {}) as [SliceId, number][]).filter(
    ([id, seconds]) => id !== "others" && id !== "rest" && seconds >= 30,
  );
  return (
    <tr>
      <th scope="row">{dayWords(day.day, strings)}</th>
      <td>
        <span class="whole">{timeWords(day.seconds, strings)}</span>
        {parts.map(([id, seconds]) => (
          <span key={id} class="hint">
            {sliceWords(id, picture.sight, strings)} <span class="whole">{timeWords(seconds, strings)}</span>
          </span>
        ))}
        {topics && day.short >= 30 && (
          <span class="hint">
            {t("week.short")} <span class="whole">{timeWords(day.short, strings)}</span>
          </span>
        )}
      </td>
      <td>{day.blocked}</td>
      <td>{day.asked}</td>
    </tr>
  );
}
