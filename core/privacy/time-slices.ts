import type { CategoryId } from "../category/categories.ts";
import type { PictureDay } from "./week-picture.ts";

/** What a day's time is drawn in: the topics that took most of the week, the other topics, and what has no topic. */
export type SliceId = CategoryId | "others" | "rest";

/** Seconds of each slice on one day. */
export type SlicedDay = { readonly day: string; readonly seconds: Readonly<Partial<Record<SliceId, number>>> };

export type TimeSlices = { readonly slices: readonly SliceId[]; readonly days: readonly SlicedDay[] };

/** @param most how many topics stay by themselves; more colours than these nobody tells apart */
export function timeSlices(days: readonly PictureDay[], most = 4): TimeSlices {
  const totals = totalsOf(days);
  const topics = [...totals.keys()].toSorted((a, b) => totals.get(b)! - totals.get(a)!);
  const own = topics.slice(0, most);
  const sliced = days.map((day) => ({ day: day.day, seconds: sliceDay(day, own) }));
  const slices = [...own, "others", "rest"] as const;
  return { slices: slices.filter((id) => sliced.some(({ seconds }) => (seconds[id] ?? 0) > 0)), days: sliced };
}

function totalsOf(days: readonly PictureDay[]): Map<CategoryId, number> {
  const totals = new Map<CategoryId, number>();
  for (const [id, seconds] of days.flatMap(topicsOf)) if (seconds > 0) totals.set(id, (totals.get(id) ?? 0) + seconds);
  return totals;
}

/** A page of two topics counts for both, so that the topics may come to more than the day: then nothing is left over. */
function sliceDay(day: PictureDay, own: readonly CategoryId[]): SlicedDay["seconds"] {
  const topics = topicsOf(day);
  const sum = (of: readonly (readonly [CategoryId, number])[]) => of.reduce((total, [, seconds]) => total + seconds, 0);
  return {
    ...Object.fromEntries(topics.filter(([id]) => own.includes(id))),
    others: sum(topics.filter(([id]) => !own.includes(id))),
    rest: Math.max(0, day.seconds - sum(topics)),
  };
}

function topicsOf({ categories }: PictureDay): [CategoryId, number][] {
  return Object.entries(categories) as [CategoryId, number][];
}
