import { gateBounds, type GateCircumstances, type LastGood, type Refusal } from "./gate-bounds.ts";

const monthMs = 30 * 24 * 60 * 60 * 1000;
/** From one version to the next a list keeps seven tenths of its size, and again for every month between them. */
const keptPerMonth = 0.7;
/** Small lists move by whole hands. */
const slack = 50;

/**
 * The sizes that are believed after a last good version. The longer ago that was, the wider: a list that really was cut in
 * half is refused at first and believed by itself after a month.
 */
export function sizeBounds(last: LastGood, now: number): { readonly least: number; readonly most: number } {
  const months = Math.max(0, now - last.at) / monthMs;
  const kept = keptPerMonth ** (1 + months);
  return { least: Math.floor(last.names * kept) - slack, most: Math.ceil(last.names / kept) + slack };
}

/** Refusals for what a list's size alone tells. */
export function sizeRefusals(found: number, { claimed, last, now }: GateCircumstances): Refusal[] {
  const refusals: Refusal[] = [];
  const whole = Math.floor((claimed ?? 0) * gateBounds.claimedShare);
  if (found < whole) refusals.push({ reason: "cut-short", found, bound: whole });
  if (last === undefined) return refusals;
  const { least, most } = sizeBounds(last, now);
  if (found < least) refusals.push({ reason: "shrunk", found, bound: least });
  if (found > most) refusals.push({ reason: "grown", found, bound: most });
  return refusals;
}
