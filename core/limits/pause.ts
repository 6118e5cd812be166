import * as v from "valibot";
import { categoryIds, type CategoryId } from "../category/categories.ts";
import { defaultTreatment } from "../category/default-treatment.ts";
import type { Moment } from "../pin/lockout.ts";
import { loosestTier } from "../tier/tiers.ts";
import { holdFor, isHeld } from "../time/held.ts";
import { noTimeLimits } from "../time/time-limits.ts";
import { childIdSchema, type ChildId } from "./child.ts";
import type { Limits } from "./limits.ts";

/** How long a parent's pause lasts, in milliseconds. */
export const pauseMs = 15 * 60_000;

/** For whom, and until when by both clocks. It is never a part of the stored limits: it ends with the browser too. */
export const pauseSchema = v.strictObject({ child: childIdSchema, until: v.number(), steadyUntil: v.number() });
export type Pause = v.InferOutput<typeof pauseSchema>;

export function pauseFor(child: ChildId, moment: Moment): Pause {
  return { child, ...holdFor(pauseMs, moment) };
}

/** Until when a child is paused, in epoch milliseconds; `null` when it is not, or another child is. */
export function pausedUntil(pause: Pause | null, child: ChildId, moment: Moment): number | null {
  return pause !== null && pause.child === child && isHeld(pause, pauseMs, moment) ? pause.until : null;
}

/**
 * The limits while a parent pauses them: no limit of time, and open is what every child grows into by itself. What no age
 * opens stays as it was, and so does every word on a single site and all that policy locked.
 */
export function pauseLimits(limits: Limits, until: number): Limits {
  const cell = (id: CategoryId) => {
    const kept = limits.categories[id];
    const opens = !kept.locked && defaultTreatment(id, loosestTier) === "allow";
    return opens ? ({ treatment: "allow", from: "parent", locked: false } as const) : kept;
  };
  const categories = Object.fromEntries(categoryIds.map((id) => [id, cell(id)])) as Limits["categories"];
  return { ...limits, categories, time: noTimeLimits, pausedUntil: until };
}
