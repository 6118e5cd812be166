import { tierOfBirth } from "./tier-of-birth.ts";
import type { TierId } from "./tiers.ts";

/** A step into the next tier, taken within the last two months or to be taken next month. */
export type Growth = { readonly when: "lately" | "soon"; readonly from: TierId; readonly to: TierId };

/** The step that a birth month (`YYYY-MM`) brings about now, for the parents to know of; `null` for none. */
export function growthNear(birthMonth: string, now: Date): Growth | null {
  const at = (months: number) => tierOfBirth(birthMonth, new Date(now.getFullYear(), now.getMonth() + months, 1));
  const [before, today, next] = [at(-2), at(0), at(1)];
  if (before !== today) return { when: "lately", from: before, to: today };
  return today === next ? null : { when: "soon", from: today, to: next };
}
