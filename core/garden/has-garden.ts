import type { Limits } from "../limits/limits.ts";

/** Whether the child visits approved sites only. A parent's pause opens the fence, where the tier is the parent's to choose. */
export function hasGarden({ tier, pausedUntil, locked }: Limits): boolean {
  return tier === "under-7" && (pausedUntil === null || locked.includes("tier"));
}
