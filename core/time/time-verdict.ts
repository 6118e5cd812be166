import type { CategoryId } from "../category/categories.ts";
import { dayMs, minuteMs, minuteOf, startOfDay, weekdayOf, type ChildTime } from "./child-time.ts";
import { isWithin } from "./day-span.ts";
import { slotsOfDay, type TimeLimits } from "./time-limits.ts";
import type { TimePlace } from "./time-place.ts";
import type { Usage } from "./usage.ts";

/** What closes the web, or a part of it, in the order in which it is said. */
export const closings = ["bedtime", "hours", "school", "budget", "category", "site", "game", "short"] as const;
export type Closing = (typeof closings)[number];

/** What has been used up, what was given on top, and what time it is for this child. */
export type TimeState = {
  readonly now: ChildTime;
  readonly usage: Usage;
  /** Time that a parent granted holds up to here, whatever else is set. */
  readonly grantedUntil: ChildTime;
};

export type TimeVerdict =
  | { readonly open: true; readonly by: "free" | "granted" | "limits" }
  | {
      readonly open: false;
      readonly closed: Closing;
      /** The category whose budget is used up. */
      readonly category: CategoryId | null;
      /** When it may open again; null when no hour of the week is open. */
      readonly until: ChildTime | null;
    };

/** In time for learning these wait; the rest of the web is for learning too. */
export const playCategories: readonly CategoryId[] = ["games", "video", "social", "chat", "dating", "shopping"];

type Closed = { readonly closed: Closing; readonly category?: CategoryId };

/** Whether a child may be at a place now. */
export function timeVerdict(limits: TimeLimits, state: TimeState, place: TimePlace): TimeVerdict {
  if (place.free) return { open: true, by: "free" };
  if (state.now < state.grantedUntil) return { open: true, by: "granted" };
  const closed = closedByClock(limits, place, state.now) ?? closedByBudget(limits, state.usage, place);
  if (closed === undefined) return { open: true, by: "limits" };
  const opens = isBudget(closed.closed)
    ? startOfDay(state.now) + dayMs
    : nextChange(limits, state.now, (at) => closedByClock(limits, place, at) === undefined);
  return { open: false, closed: closed.closed, category: closed.category ?? null, until: opens };
}

/** The time of day at which a closed place opens, `HH:MM`; empty for one that is told better as another day. */
export function opensAt({ closed, until }: Extract<TimeVerdict, { open: false }>, now: ChildTime): string {
  if (until === null || isBudget(closed) || until - now >= dayMs) return "";
  return new Date(until).toISOString().slice(11, 16);
}

const isBudget = (closing: Closing) => closings.indexOf(closing) >= closings.indexOf("budget");

/** What closes a place that is open now, and after how many seconds when all of them are spent there. */
export type Ending = Closed & { readonly seconds: number };

/** Seconds after which a place that is open now closes, when all of them are spent there; `null` for not within a week. */
export function secondsLeft(limits: TimeLimits, state: TimeState, place: TimePlace): number | null {
  return timeVerdict(limits, state, place).open ? (nextEnding(limits, state, place)?.seconds ?? null) : 0;
}

/** What closes first of all that may close a place; of two at once the one that closes more. `null` for not within a week. */
export function nextEnding(
  limits: TimeLimits,
  { now, grantedUntil, usage }: TimeState,
  place: TimePlace,
): Ending | null {
  if (place.free) return null;
  const start = Math.max(now, grantedUntil);
  const granted = (start - now) / 1000;
  const clock = clockEnding(limits, place, start);
  const endings = [
    ...clock.map(([seconds, closed]): [number, Closed] => [granted + seconds, closed]),
    ...budgetsLeft(limits, usage, place),
  ];
  const [first] = endings.toSorted(([a], [b]) => Math.max(granted, a) - Math.max(granted, b));
  return first === undefined ? null : { seconds: Math.max(granted, first[0]), ...first[1] };
}

/** Seconds after which the clock closes a place, if it does within a week. */
function clockEnding(limits: TimeLimits, place: TimePlace, from: ChildTime): [number, Closed][] {
  // Asked at every report: most families set no hours, and a week without an end need not be searched for one.
  if (!hasHours(limits)) return [];
  const closedAt = (at: ChildTime) => closedByClock(limits, place, at);
  const at = closedAt(from) ? from : nextChange(limits, from, (edge) => closedAt(edge) !== undefined);
  return at === null ? [] : [[(at - from) / 1000, closedAt(at)!]];
}

function hasHours({ bedtime, hours, school }: TimeLimits): boolean {
  return bedtime !== null || school !== null || hours.some((row) => row.includes("0"));
}

/** The budgets that time spent at a place is taken from, with the seconds left in each. */
function budgetsLeft({ day }: TimeLimits, usage: Usage, place: TimePlace): [number, Closed][] {
  const left: [number, Closed][] = [];
  const take = (minutes: number | null | undefined, used: number | undefined, closed: Closed) => {
    if (typeof minutes === "number") left.push([minutes * 60 - (used ?? 0), closed]);
  };
  take(day.all, usage.all, { closed: "budget" });
  for (const category of place.categories) {
    take(day.categories[category], usage.categories[category], { closed: "category", category });
  }
  for (const { site, minutes } of day.sites) {
    if (place.sites.includes(site)) take(minutes, usage.sites[site], { closed: "site" });
  }
  if (place.game !== null) take(day.perGame, usage.games[place.game], { closed: "game", category: "games" });
  if (place.short) take(day.shorts, usage.short, { closed: "short" });
  return left;
}

/** Less than this is nothing: what is left of a second after adding up many parts of one. */
const crumbSeconds = 0.001;

function closedByBudget(limits: TimeLimits, usage: Usage, place: TimePlace): Closed | undefined {
  return budgetsLeft(limits, usage, place).find(([seconds]) => seconds < crumbSeconds)?.[1];
}

function closedByClock({ bedtime, hours, school }: TimeLimits, place: TimePlace, at: ChildTime): Closed | undefined {
  const minute = minuteOf(at);
  const day = weekdayOf(at);
  if (bedtime !== null && isWithin(bedtime, minute)) return { closed: "bedtime" };
  if (hours[day - 1]?.[Math.floor(minute / slotMinutes)] === "0") return { closed: "hours" };
  const isPlay = place.categories.some((category) => playCategories.includes(category));
  const isLesson = school !== null && school.days.includes(day) && isWithin(school, minute);
  return isPlay && isLesson ? { closed: "school" } : undefined;
}

const slotMinutes = (24 * 60) / slotsOfDay;

/** The next moment within a week at which the clock makes something true; only edges are looked at. */
function nextChange(
  { bedtime, school }: TimeLimits,
  from: ChildTime,
  isSo: (at: ChildTime) => boolean,
): ChildTime | null {
  const slots = Array.from({ length: slotsOfDay }, (_, slot) => slot * slotMinutes);
  const spans = [bedtime, school].flatMap((span) => (span === null ? [] : [span.from, span.to]));
  const edges = [...new Set([...slots, ...spans])].toSorted((a, b) => a - b);
  for (let day = startOfDay(from); day <= from + 8 * dayMs; day += dayMs) {
    const found = edges.map((minute) => day + minute * minuteMs).find((at) => at > from && isSo(at));
    if (found !== undefined) return found;
  }
  return null;
}
