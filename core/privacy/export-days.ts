import { toCsv } from "../words/csv.ts";
import type { DayRow } from "./day-row.ts";
import type { DayTime } from "./week-picture.ts";

/** Everything that is kept of one child's days, no closer than its parents may see it. */
export type KeptDays = { readonly rows: readonly DayRow[]; readonly times: readonly DayTime[] };

export const daysFormats = ["json", "csv"] as const;
export type DaysFormat = (typeof daysFormats)[number];

const columns = ["day", "what", "category", "site", "amount", "unit"] as const;

type Line = Readonly<Record<(typeof columns)[number], string>>;

/** What is kept, for the family's own use: one line for each thing counted on each day. */
export function exportDays({ rows, times }: KeptDays, format: DaysFormat): string {
  const lines = [...rows.map(eventLine), ...times.flatMap(timeLines)].toSorted((a, b) => a.day.localeCompare(b.day));
  if (format === "json") return `${JSON.stringify({ version: 1, days: lines }, null, 2)}\n`;
  return toCsv(columns, lines);
}

function eventLine({ day, event, category, site, count }: DayRow): Line {
  return { day, what: event, category: category ?? "", site, amount: String(count), unit: "times" };
}

/** The time in all stands on the line without a category. */
function timeLines({ day, all, categories, short = 0 }: DayTime): Line[] {
  const line = (category: string, seconds: number, what = "time") => {
    return { day, what, category, site: "", amount: String(Math.round(seconds)), unit: "seconds" };
  };
  const topics = Object.entries(categories).map(([category, seconds]) => line(category, seconds));
  return [line("", all), ...topics, ...(short > 0 ? [line("", short, "short-videos")] : [])];
}
