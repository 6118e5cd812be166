import type { Weekday } from "../time/time-limits.ts";
import type { ChildId } from "./child.ts";
import type { StoredLimits } from "./stored-limits.ts";
import type { SwitchRule } from "./switch-rule.ts";

const dayMinutes = 24 * 60;
const weekMinutes = 7 * dayMinutes;

/**
 * Minutes since Monday, midnight, on the family's own calendar.
 *
 * @param ahead milliseconds by which the device's local time is ahead of it
 */
function minuteOfWeek(device: Date, ahead: number): number {
  const now = new Date(device.getTime() - ahead);
  const day = (now.getDay() + 6) % 7;
  return day * dayMinutes + now.getHours() * 60 + now.getMinutes();
}

/** How long one part of the schedule lasts; one that ends when it begins goes once round the clock. */
function lengthOf({ from, to }: SwitchRule): number {
  return to > from ? to - from : to - from + dayMinutes;
}

const beginOf = (rule: SwitchRule, day: Weekday) => (day - 1) * dayMinutes + rule.from;

/** Minutes since a rule began, or undefined while it does not hold. */
function minutesInto(rule: SwitchRule, minute: number): number | undefined {
  return rule.days
    .map((day) => (minute - beginOf(rule, day) + weekMinutes) % weekMinutes)
    .find((since) => since < lengthOf(rule));
}

type Scheduled = { readonly child: ChildId; readonly since: number };

/** The first rule that holds at a minute of the week. */
function scheduledAt(limits: StoredLimits, minute: number): Scheduled | undefined {
  for (const rule of limits.switching) {
    const since = minutesInto(rule, minute);
    if (since !== undefined) return { child: rule.child, since };
  }
  return undefined;
}

/** Whom the schedule alone would put at the browser at a minute of the week (0 is Monday, midnight). */
export function childByWeek(limits: StoredLimits, minute: number): ChildId {
  return scheduledAt(limits, minute)?.child ?? limits.active;
}

/**
 * Who sits at the browser: whom the schedule names, unless somebody was chosen by hand since it began.
 *
 * @param ahead milliseconds by which the device's local time is ahead of the family's: no moved clock or zone seats another child
 */
export function activeChild(limits: StoredLimits, now: Date, ahead = 0): ChildId {
  const scheduled = scheduledAt(limits, minuteOfWeek(now, ahead));
  if (scheduled === undefined) return limits.active;
  const { switchedAt = 0 } = limits;
  const beganAt = now.getTime() - (scheduled.since + 1) * 60_000;
  // A word from the future was given under another clock, and does not count.
  return switchedAt > beganAt && switchedAt <= now.getTime() ? limits.active : scheduled.child;
}

/** Minutes of the week at which the schedule may change its child. */
export function turnsOfWeek({ switching }: StoredLimits): number[] {
  return switching.flatMap((rule) =>
    rule.days.flatMap((day) => {
      const begin = beginOf(rule, day);
      return [begin, (begin + lengthOf(rule)) % weekMinutes];
    }),
  );
}

/** Epoch milliseconds of the schedule's next turn by the device's clock; null when there is no schedule. */
export function nextTurn(limits: StoredLimits, now: Date, ahead = 0): number | null {
  const minute = minuteOfWeek(now, ahead);
  const waits = turnsOfWeek(limits).map((turn) => (turn - minute + weekMinutes) % weekMinutes || weekMinutes);
  if (waits.length === 0) return null;
  const next = new Date(now);
  next.setMinutes(now.getMinutes() + Math.min(...waits), 0, 0);
  return next.getTime();
}
