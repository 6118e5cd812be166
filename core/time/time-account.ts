import { dayMs, dayOf, startOfDay, type ChildTime } from "./child-time.ts";
import type { TimePlace } from "./time-place.ts";
import { advanceClock, timeOf, type Reading, type TrustedClock } from "./trusted-clock.ts";
import { addUsage, noUsage, type Counted, type Usage } from "./usage.ts";

/** All that is kept about one child's time. */
export type TimeAccount = {
  readonly clock: TrustedClock | null;
  readonly days: readonly Usage[];
  readonly counted: Counted;
  readonly grantedUntil: ChildTime;
  /** Seconds without a pause, for the reminder to rest. */
  readonly streak: number;
  /** The warning given last, in minutes before the end; 0 while the end is far. */
  readonly warned: number;
};

export const freshAccount: TimeAccount = {
  clock: null,
  days: [],
  counted: {},
  grantedUntil: 0,
  streak: 0,
  warned: 0,
};

/** A page that was open says how long; one that was asleep or frozen longer than this is not believed. */
export const longestTickMs = 30_000;

/** So long without counting is a pause. */
const pauseMs = 5 * 60_000;

/** Days that are kept; those of a clock set forward stay too, until they have come and gone. */
export const keptDays = 30;

export type Tick = {
  /** Milliseconds that the page has counted since it last said so. */
  readonly elapsedMs: number;
  readonly place: TimePlace;
};

/** The clock goes on, whether or not anything is counted. */
export function readAccountClock(account: TimeAccount, reading: Reading): TimeAccount {
  return { ...account, clock: advanceClock(account.clock ?? undefined, reading) };
}

/** Counts what a page reports at a reading of the clocks. */
export function takeTick(account: TimeAccount, reading: Reading, { elapsedMs, place }: Tick): TimeAccount {
  const next = readAccountClock(account, reading);
  const to = nowOf(next);
  const from = to - Math.min(Math.max(0, elapsedMs), longestTickMs);
  if (from === to || place.free) return next;
  const { days, counted } = addUsage(next, { from, to, place });
  return { ...next, days: keepDays(days, to), counted, streak: streakAfter(account, from, days, to) };
}

function streakAfter(before: TimeAccount, from: ChildTime, days: readonly Usage[], to: ChildTime): number {
  const last = before.counted["all"] ?? from;
  const sum = (all: readonly Usage[]) => all.reduce((total, usage) => total + usage.all, 0);
  const added = sum(days) - sum(before.days);
  return from - last > pauseMs || last - to > pauseMs ? added : before.streak + added;
}

/** Lets go of the days before this one. Today's time stays counted: forgetting gives nobody more of it. */
export function forgetEarlierDays(account: TimeAccount): TimeAccount {
  const today = dayOf(nowOf(account));
  return { ...account, days: account.days.filter(({ day }) => day >= today) };
}

export function nowOf({ clock }: TimeAccount): ChildTime {
  return clock === null ? 0 : timeOf(clock);
}

export function usageOn(account: TimeAccount, day: string): Usage {
  return account.days.find((usage) => usage.day === day) ?? noUsage(day);
}

/** Which games were played is nobody's business once their budget is a new one. */
function keepDays(days: readonly Usage[], now: ChildTime): Usage[] {
  const oldest = dayOf(startOfDay(now) - keptDays * dayMs);
  const today = dayOf(now);
  return days.filter(({ day }) => day > oldest).map((usage) => (usage.day < today ? withoutNames(usage) : usage));
}

/** Sites and games have names only for the day that their budgets are counted by. */
function withoutNames(usage: Usage): Usage {
  const named = Object.keys(usage.games).length + Object.keys(usage.sites).length > 0;
  return named ? { ...usage, sites: {}, games: {} } : usage;
}

/** So many minutes more from now on; time that was granted before is not cut short. */
export function grantTime(account: TimeAccount, minutes: number): TimeAccount {
  return { ...account, grantedUntil: Math.max(account.grantedUntil, nowOf(account)) + minutes * 60_000 };
}

/** Minutes that were granted are taken back, as far as they are still to come. */
export function takeBackTime(account: TimeAccount, minutes: number): TimeAccount {
  return { ...account, grantedUntil: account.grantedUntil - minutes * 60_000 };
}
