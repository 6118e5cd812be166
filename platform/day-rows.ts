import { dayRow, tidyRows, type DayEvent, type DayRow } from "../core/privacy/day-row.ts";
import type { Limits } from "../core/limits/limits.ts";
import { parentsSight } from "../core/privacy/parents-sight.ts";
import { localDay } from "../core/time/local-day.ts";
import { database } from "./database.ts";
import type { Judged } from "./judge-page.ts";

/** Counts that something happened to the child who sits here; no more of it is written than its parents may see. */
export async function countDayEvent(event: DayEvent, judged: Judged, now = new Date()): Promise<void> {
  const { verdict, about: address, limits } = judged;
  const { category } = verdict;
  const site = address?.hostname ?? "";
  const happened = { child: limits.child.id, day: localDay(now), event, category, site, count: 1 };
  const row = dayRow(happened, parentsSight(limits.tier, limits.names));
  await database.write(["days"], async ({ days }) => {
    const earlier = await days.get(row.key);
    await days.put({ ...row, count: (earlier?.count ?? 0) + 1 });
  });
}

/** Every kept row of one child. */
export async function readDayRows(child: string): Promise<DayRow[]> {
  return (await database.days.getAll()).filter((row) => row.child === child);
}

/**
 * Keeps no more than parents may see now: days over their time go, those of a child who left the family, and whatever is
 * closer than the sight of a child who has grown or whose parents turned names off.
 */
export async function tidyDays(family: readonly Limits[], now = new Date()): Promise<void> {
  const sights = new Map(family.map(({ child, tier, names }) => [child.id, parentsSight(tier, names)]));
  await database.write(["days"], async ({ days }) => {
    const rows = await days.getAll();
    const tidy = tidyRows(rows, sights, localDay(now));
    const keys = new Set(tidy.map(({ key }) => key));
    if (keys.size === rows.length && rows.every(({ key }) => keys.has(key))) return;
    await days.clear();
    for (const row of tidy) await days.put(row);
  });
}

/** Forgets one child's days, whole: at the parent's word, or when the child is taken out of the family. */
export async function forgetDays(child: string): Promise<void> {
  await database.write(["days"], async ({ days }) => {
    for (const row of await days.getAll()) if (row.child === child) await days.delete(row.key);
  });
}
