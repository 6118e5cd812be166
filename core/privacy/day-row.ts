import type { CategoryId } from "../category/categories.ts";
import type { ChildId } from "../limits/child.ts";
import type { Sight } from "./parents-sight.ts";

/** `blocked`: a page was kept from the child, whole or under the veil. `asked`: the child asked for one. */
export const dayEvents = ["blocked", "asked"] as const;
export type DayEvent = (typeof dayEvents)[number];

/** How often one thing happened to one child on one day: all that is kept of a child's browsing. */
export type DayRow = {
  /** All of the row but its count, so that equal things are one row. */
  readonly key: string;
  readonly child: ChildId;
  /** The local day, `YYYY-MM-DD`. */
  readonly day: string;
  readonly event: DayEvent;
  /** Null where parents see counts alone, and for a page without a category. */
  readonly category: CategoryId | null;
  /** Empty where parents do not see names. */
  readonly site: string;
  readonly count: number;
};

/** Days that rows are kept, today among them. */
export const keptDays = 30;

type Happened = Omit<DayRow, "key">;

/** What may be written down of something that happened. */
export function dayRow(happened: Happened, sight: Sight): DayRow {
  const category = sight === "counts" ? null : happened.category;
  const site = sight === "names" ? happened.site : "";
  const { child, day, event, count } = happened;
  return { key: [child, day, event, category ?? "", site].join(" "), child, day, event, category, site, count };
}

/** Rows as they may be shown now: a child who has grown into another tier takes the earlier days along. */
export function coarsenRows(rows: readonly DayRow[], sight: Sight): DayRow[] {
  const merged = new Map<string, DayRow>();
  for (const row of rows) {
    const shown = dayRow(row, sight);
    const count = (merged.get(shown.key)?.count ?? 0) + shown.count;
    merged.set(shown.key, { ...shown, count });
  }
  return [...merged.values()];
}

/** What of the rows may go on being kept: nothing over its time, of nobody outside the family, no closer than may be seen. */
export function tidyRows(rows: readonly DayRow[], sights: ReadonlyMap<ChildId, Sight>, today: string): DayRow[] {
  const kept = rows.filter(({ day }) => day >= firstKeptDay(today));
  const ofChild = (id: ChildId) => kept.filter(({ child }) => child === id);
  return [...sights].flatMap(([child, sight]) => coarsenRows(ofChild(child), sight));
}

/** The first day that is still kept. */
export function firstKeptDay(today: string): string {
  return addDays(today, 1 - keptDays);
}

/** Another day on the calendar; days are names of days here, so no clock or zone takes part. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
