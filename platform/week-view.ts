import { coarsenRows } from "../core/privacy/day-row.ts";
import type { KeptDays } from "../core/privacy/export-days.ts";
import { canShowNames, parentsSight } from "../core/privacy/parents-sight.ts";
import { dayTime, weekPicture } from "../core/privacy/week-picture.ts";
import type { Limits } from "../core/limits/limits.ts";
import { localDay } from "../core/time/local-day.ts";
import { readDayRows } from "./day-rows.ts";
import type { WeekView } from "./messages/week-messages.ts";
import { readUsage } from "./time-store.ts";

/** A child's week, for its parents and for itself. */
export async function weekView(limits: Limits, now = new Date()): Promise<WeekView> {
  const { child, tier, names } = limits;
  const { rows, times } = await keptDays(limits);
  const picture = weekPicture(rows, times, parentsSight(tier, names), localDay(now));
  return { child, tier, names: names && canShowNames(tier), picture };
}

/** All days that are kept of a child, as its parents may see them now. */
export async function keptDays({ child, tier, names }: Limits): Promise<KeptDays> {
  const sight = parentsSight(tier, names);
  return {
    rows: coarsenRows(await readDayRows(child.id), sight),
    times: (await readUsage(child.id)).map((usage) => dayTime(usage, sight)),
  };
}
