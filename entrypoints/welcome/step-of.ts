import { childOf } from "../../core/limits/children.ts";
import type { LimitsView } from "../../platform/messages/protocol.ts";

export const steps = ["language", "birth", "pin", "done"] as const;

export type Step = (typeof steps)[number];

/** The first step that has not been done, worked out from what is stored. */
export function stepOf({ stored, limits }: LimitsView): Step {
  if (stored.setUp) return "done";
  if (stored.language === undefined && !limits.locked.includes("language")) return "language";
  const { birthMonth, tier } = childOf(stored, limits.child.id);
  const known = birthMonth !== undefined || tier !== undefined;
  if (!known && !limits.locked.includes("tier")) return "birth";
  return "pin";
}
