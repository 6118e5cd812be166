import type { CategoryId } from "../../../../core/category/categories.ts";
import { dayMs, dayOf } from "../../../../core/time/child-time.ts";
import { usageOn, type TimeAccount } from "../../../../core/time/time-account.ts";

/** What came of a month. */
export type Month = {
  /** Seconds that the oracle saw, and seconds that were counted, for each category and for `all`. */
  readonly seen: Tally;
  readonly counted: Tally;
  /** The largest difference on any day, in seconds, by the family's calendar. */
  readonly worstDay: number;
  /** Seconds browsed beyond the budgets of all days together. */
  readonly gained: number;
  /** Seconds that were wanted and within a day's budget, and not had on that day. */
  readonly lost: number;
  /** Of those lost the seconds that were had on another day, beyond its budget. */
  readonly shifted: number;
  /** Crashes and falls into sleep. */
  readonly faults: number;
};

type Tally = Map<string, number>;

/** What the oracle wrote down, and what was counted. Days are those of the family's own calendar, since 1970. */
export type Books = {
  seen: Tally;
  counted: Tally;
  seenDays: Map<number, number>;
  countedDays: Tally;
  wantedDays: Map<number, number>;
};

export function openBooks(): Books {
  return {
    seen: new Map(),
    counted: new Map(),
    seenDays: new Map(),
    countedDays: new Map(),
    wantedDays: new Map(),
  };
}

export function noteCounted(books: Books, before: TimeAccount, after: TimeAccount): void {
  if (before.days === after.days) return;
  for (const usage of after.days) {
    const was = usageOn(before, usage.day);
    if (was === usage) continue;
    add(books.counted, "all", usage.all - was.all);
    add(books.countedDays, usage.day, usage.all - was.all);
    for (const [name, value] of Object.entries(usage.categories)) {
      add(books.counted, name, value - (was.categories[name as CategoryId] ?? 0));
    }
  }
}

const nameOf = (day: number) => dayOf(day * dayMs);

export function closeBooks(books: Books, minutes: number | null, faults: number): Month {
  const days = [...books.wantedDays];
  const budget = minutes === null ? Number.POSITIVE_INFINITY : minutes * 60;
  const seenOn = (day: number) => books.seenDays.get(day) ?? 0;
  const beyond = days.reduce((sum, [day]) => sum + Math.max(0, seenOn(day) - budget), 0);
  const lost = days.reduce((sum, [day, wanted]) => sum + Math.max(0, Math.min(wanted, budget) - seenOn(day)), 0);
  const off = ([day]: [number, number]) => Math.abs(seenOn(day) - (books.countedDays.get(nameOf(day)) ?? 0));
  return {
    seen: books.seen,
    counted: books.counted,
    worstDay: Math.max(0, ...days.map(off)),
    gained: Math.max(0, (books.seen.get("all") ?? 0) - days.length * budget),
    lost,
    shifted: Math.min(lost, beyond),
    faults,
  };
}

export function add<K>(tally: Map<K, number>, name: K, value: number): void {
  tally.set(name, (tally.get(name) ?? 0) + value);
}
