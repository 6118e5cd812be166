import type { Weekday } from "../time/time-limits.ts";
import { joinRecords } from "./join-records.ts";
import type { SyncedTime } from "./synced-limits.ts";

/** Less time of two, thing by thing. */
export function joinTime(a: SyncedTime, b: SyncedTime): SyncedTime {
  const { min } = Math;
  return {
    all: fewer(a.all, b.all),
    perGame: fewer(a.perGame, b.perGame),
    shorts: fewer(a.shorts, b.shorts),
    rest: fewer(a.rest, b.rest),
    categories: joinRecords<number>(a.categories, b.categories, min, (minutes) => minutes) as SyncedTime["categories"],
    sites: joinRecords<number>(a.sites, b.sites, min, (minutes) => minutes),
    hours: joinRecords<string>(a.hours, b.hours, openInBoth, (row) => row) as SyncedTime["hours"],
    bedtime: joinBedtime(a.bedtime, b.bedtime),
    school: joinSchool(a.school, b.school),
    free: joinRecords<true>(
      a.free,
      b.free,
      () => true,
      () => undefined,
    ),
  };
}

function fewer(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b);
}

function openInBoth(a: string, b: string): string {
  return [...a].map((slot, at) => (b[at] === "1" ? slot : "0")).join("");
}

type Span = readonly [from: number, to: number];

const dayMinutes = 24 * 60;

/** Stands for every minute of the day, which a span that a parent sets cannot. */
export const wholeDay = [0, dayMinutes] as const;

const lengthOf = ([from, to]: Span) => (to > from ? to - from : to - from + dayMinutes);

function covers(whole: Span, part: Span): boolean {
  const offset = (part[0] - whole[0] + dayMinutes) % dayMinutes;
  return lengthOf(whole) === dayMinutes || offset + lengthOf(part) <= lengthOf(whole);
}

/** The shortest span that holds both; the earlier one where two are as short. */
function hullOf(a: Span, b: Span): Span {
  const spans: readonly Span[] = [a, b, [a[0], b[1]], [b[0], a[1]], wholeDay];
  // One that ends when it begins would hold nothing.
  const holding = spans.filter((span) => span[0] !== span[1] && covers(span, a) && covers(span, b));
  return holding.toSorted((one, other) => lengthOf(one) - lengthOf(other) || one[0] - other[0])[0]!;
}

function joinBedtime(a: SyncedTime["bedtime"], b: SyncedTime["bedtime"]): SyncedTime["bedtime"] {
  if (a === null || b === null) return a ?? b;
  const [from, to] = hullOf(a, b);
  return [from, to];
}

function joinSchool(a: SyncedTime["school"], b: SyncedTime["school"]): SyncedTime["school"] {
  if (a === null || b === null) return a ?? b;
  const [from, to] = hullOf([a[1], a[2]], [b[1], b[2]]);
  const days: Weekday[] = [...new Set([...a[0], ...b[0]])].toSorted();
  return [days, from, to];
}
