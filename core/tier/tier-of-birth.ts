import { tiers, type TierId } from "./tiers.ts";

/** Whole years between a birth month (`YYYY-MM`) and a moment, in the device's own calendar. */
export function ageInYears(birthMonth: string, now: Date): number {
  const [year, month] = birthMonth.split("-").map(Number) as [number, number];
  const months = (now.getFullYear() - year) * 12 + (now.getMonth() + 1 - month);
  return Math.floor(months / 12);
}

/**
 * The tier a child has grown into. A birth month in the future counts as the youngest; from 18 on the oldest tier stays,
 * because only a parent decides that protection ends.
 */
export function tierOfBirth(birthMonth: string, now: Date): TierId {
  const age = Math.max(0, ageInYears(birthMonth, now));
  return (tiers.find((tier) => age <= tier.toAge) ?? tiers[tiers.length - 1]!).id;
}
