import type { LimitsView } from "../../platform/messages/protocol.ts";

export const steps = ["language", "birth", "pin", "done"] as const;

export type Step = (typeof steps)[number];

/** The first step that has not been done, worked out from what is stored. */
export function stepOf({ stored, limits }: LimitsView): Step {
  if (stored.setUp) return "done";
  if (stored.language === undefined && !limits.locked.includes("language")) return "language";
  const known = stored.child.birthMonth !== undefined || stored.child.tier !== undefined;
  if (!known && !limits.locked.includes("tier")) return "birth";
  return "pin";
}
